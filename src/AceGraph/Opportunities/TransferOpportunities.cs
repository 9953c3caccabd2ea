using AceGraph.Api.Types;
using AceGraph.Changes;
using AceGraph.Contracts;
using AceGraph.Data;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Users;

namespace AceGraph.Opportunities;

/// <summary>Hands opportunities over, whatever their status and stage, so that orphans find an owner: all or none unless partial.</summary>
public static class TransferOpportunities
{
    public const int MostIds = 100;

    public sealed record Transferred(IReadOnlyList<Opportunity> Opportunities, IReadOnlyList<Failure> Failed);

    [SchemaType("TransferFailure")]
    public sealed record Failure(string Id, UserError Error);

    internal static async Task<Outcome<Transferred>> RunAsync(Act act, IReadOnlyList<string> ids, string toUserId, bool partial)
    {
        if ((RefusedByRole(act) ?? TooMany(ids) ?? Gate.Pipeline(act.Viewer)) is { } refused)
        {
            return refused;
        }

        var found = new List<(string Id, Opportunity? Opportunity, UserError? Error)>();
        foreach (var (id, place) in ids.Select((id, place) => (id, place)).DistinctBy(i => i.id))
        {
            var opportunity = await Gate.FindAsync(act, id);
            found.Add((id, opportunity, opportunity is null ? Gate.NotFound($"ids.{place}") : Gate.PipelineModel(act.Viewer)));
        }

        var failed = found.Where(f => f.Error is not null).ToList();
        if (failed.Count > 0 && !partial)
        {
            return Outcome<Transferred>.Refused(First([.. failed.Select(f => f.Error!)]));
        }

        var (owner, ownerError) = await OpportunityOwners.FindAsync(act, toUserId, "toUserId");
        if (ownerError is not null)
        {
            return ownerError;
        }

        var handed = found.Where(f => f.Error is null).Select(f => HandOver(act, f.Opportunity!, owner!)).ToList();
        return new Transferred(handed, [.. failed.Select(f => new Failure(f.Id, f.Error!))]);
    }

    private static UserError? RefusedByRole(Act act) => act.Viewer.WritesOpportunities ? null : Gate.Forbidden;

    private static UserError? TooMany(IReadOnlyList<string> ids) => ids.Distinct().Count() is > MostIds and var count
        ? new UserError(ErrorCode.LimitExceeded, $"{count} opportunities are named, but at most {MostIds} are handed over at once.", "ids", "Hand over in several calls.")
        {
            Limit = MostIds,
            Actual = count,
        }
        : null;

    /// <summary>NOT_FOUND of each record that is none, else the pipeline model once.</summary>
    private static UserError[] First(UserError[] errors) =>
        errors.Where(e => e.Code == ErrorCode.NotFound).ToArray() is { Length: > 0 } missing ? missing : errors[..1];

    /// <summary>To the present owner it is no change.</summary>
    internal static Opportunity HandOver(Act act, Opportunity opportunity, User owner)
    {
        if (opportunity.OwnerId == owner.Id)
        {
            return opportunity;
        }

        var before = opportunity.OwnerId;
        opportunity.OwnerId = owner.Id;
        act.Touch(opportunity);
        act.Record(ChangeType.OpportunityTransferred, opportunity,
            [LoggedField.Of("ownerId", NodeId.Format(NodeId.User, before), NodeId.Format(NodeId.User, owner.Id))]);
        return opportunity;
    }
}

public sealed class TransferOpportunitiesInput : InputType
{
    public TransferOpportunitiesInput()
        : base("TransferOpportunitiesInput", "What is handed over, and to whom.")
    {
        Field("ids", "[ID!]!", "The opportunities, at most 100; each counts once.");
        Field("toUserId", "ID!", "An active user of the partner who can work the pipeline.");
        Field("partial", "Boolean!", "True hands over what can be, and names the others in `failed`; false hands over all or none.", false);
        AddIdempotencyKey();
    }
}
