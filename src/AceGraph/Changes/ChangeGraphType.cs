using AceGraph.Api;
using AceGraph.Api.Types;
using AceGraph.Data;
using AceGraph.Leads;
using AceGraph.Opportunities;
using AceGraph.Reviews;
using AceGraph.Users;
using GraphQL;
using GraphQL.DataLoader;

namespace AceGraph.Changes;

public sealed class ChangeGraphType : ObjectType<Change>
{
    public ChangeGraphType()
        : base("Change", "One act on one record, as the append-only log keeps it.")
    {
        Interface<NodeInterface>();
        Field("id", "ID!", "`C` and up to 19 digits.", c => NodeId.Format(NodeId.Change, c.Id));
        Field("cursor", "String!", "This point of the log: `after` of `Query.changes` and `Subscription.changes`. Never expires.", ChangeCursor.Of);
        Field("type", "ChangeType!", "What happened.", c => c.Type);
        Field("at", "DateTime!", "When.", c => c.At);
        Field("actor", "User", "Who; null: the server itself.", (c, context) => context.LoadUser(c.ActorId));
        Field("client", "String", "The client that the token names.", c => c.Client);
        Field("subjectId", "ID!", "Id of the record.", c => c.SubjectId);
        Field("subject", "Node", "The record as it now stands; null where it is gone.", (c, context) => NodeQueries.Find(context, c.SubjectId));
        Field("version", "Int", "The version that the record had then.", c => c.Version);
        Field("fields", "[FieldChange!]!", "What was changed, field by field.", (c, context) => FieldsOf(c, context));
    }

    /// <summary>Without the fields that a pending invitation hides from the viewer.</summary>
    private static IDataLoaderResult FieldsOf(Change change, IResolveFieldContext context) =>
        context.LoadChangedFields(change.Id).Then(fields =>
        {
            var told = fields.Select(f => new RecordedChange(f.SubjectId, f.Path, f.OldValue, f.NewValue, change.At, change.ActorId)).ToList();
            return Concerned(change, told) is { } concerns ? Masked(change, told, concerns, context) : told;
        });

    /// <returns>Which fields of the record an invitation hides; null where none of these is one.</returns>
    private static Func<string, bool>? Concerned(Change change, List<RecordedChange> fields)
    {
        Func<string, bool> concerns = change.SubjectId.StartsWith(NodeId.Lead, StringComparison.Ordinal) ? HiddenFields.ConcernsLead : HiddenFields.Concerns;
        return fields.Any(f => concerns(f.Path)) ? concerns : null;
    }

    private static object Masked(Change change, List<RecordedChange> fields, Func<string, bool> concerns, IResolveFieldContext context)
    {
        var (viewer, now) = (context.Viewer(), context.Now());
        object Told(Invitation? invitation) =>
            invitation is not null && HiddenFields.Hides(invitation, viewer, now) ? fields.Where(f => !concerns(f.Path)).ToList() : fields;
        if (NodeId.TryParse(change.SubjectId, NodeId.Lead, out var lead))
        {
            return context.LoadLead(lead)!.Then(l => Told(l?.Invitation));
        }

        return NodeId.TryParse(change.SubjectId, NodeId.Opportunity, out var opportunity)
            ? context.LoadOpportunity(opportunity)!.Then(o => Told(o?.Invitation))
            : fields;
    }
}
