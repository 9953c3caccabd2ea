using AceGraph.Auth;
using AceGraph.Changes;
using AceGraph.Data;
using AceGraph.Opportunities;

namespace AceGraph.Mutations;

/// <summary>One mutation at work inside its transaction: who acts, when, and on what; what it changes is logged with it.</summary>
/// <param name="Scope">The model and the session of the transaction.</param>
/// <param name="Viewer">As stored now, so that a role revoked since the request came in is gone.</param>
/// <param name="Now">The one instant that everything it writes carries, in whole milliseconds as stored.</param>
/// <param name="Ids">Gives ids to new records.</param>
/// <param name="Cancellation">Of the request.</param>
public sealed record Act(WriteScope Scope, CurrentUser Viewer, DateTimeOffset Now, IdGenerator Ids, CancellationToken Cancellation)
{
    public AceGraphContext Db => Scope.Db;

    public SqlSession Sql => Scope.Sql;

    /// <summary>Writes what happened to an opportunity into the log, in the same transaction.</summary>
    public void Record(ChangeType type, Opportunity opportunity, IReadOnlyList<FieldChange> fields) => Record(
        new Change
        {
            Type = type,
            SubjectId = NodeId.Format(NodeId.Opportunity, opportunity.Id),
            PartnerId = opportunity.PartnerId,
            OwnerId = opportunity.OwnerId,
            Version = opportunity.Version,
        },
        fields);

    /// <summary>The same for any record; id, time, actor and client are filled in.</summary>
    public void Record(Change change, IReadOnlyList<FieldChange> fields)
    {
        (change.Id, change.At, change.ActorId, change.Client) = (Ids.Next(), Now, Viewer.User.Id, Viewer.Client);
        Recording.Fill(change, fields);
        Scope.Add(change);
    }

    /// <summary>Counts a change of the record: a new version, now.</summary>
    public void Touch(Opportunity opportunity)
    {
        opportunity.Version++;
        opportunity.UpdatedAt = Now;
    }
}
