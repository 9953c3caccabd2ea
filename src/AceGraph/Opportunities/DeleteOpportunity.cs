using AceGraph.Api.Types;
using AceGraph.Changes;
using AceGraph.Data;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Opportunities.Rules;

namespace AceGraph.Opportunities;

/// <summary>Removes a draft that was never submitted; references to it become null, the log stays.</summary>
internal static class DeleteOpportunity
{
    public static async Task<Outcome<Deleted>> RunAsync(Act act, string id, int? version)
    {
        var (opportunity, refused) = await Gate.OpenAsync(act, id, version);
        if ((refused ?? EditLocks.LockedByInvitation(opportunity!, act.Now)) is { } error)
        {
            return error;
        }

        if (!OpportunityActions.IsNeverSubmitted(opportunity!))
        {
            return new UserError(
                ErrorCode.StatusTransition, "Only a draft that was never submitted is deleted.", "id", "Close it as lost instead, once it is approved.");
        }

        Remove(act, opportunity!);
        return new Deleted(NodeId.Format(NodeId.Opportunity, opportunity!.Id));
    }

    /// <summary>Removes one that may go.</summary>
    public static void Remove(Act act, Opportunity opportunity)
    {
        act.Record(ChangeType.OpportunityDeleted, opportunity,
            [.. OpportunityPatch.ToFieldChanges(OpportunityDeltas.FromNothing(opportunity).Select(d => d with { Old = d.New, New = null }))]);
        act.Db.Opportunities.Remove(opportunity);
    }
}

public sealed class DeleteOpportunityInput : InputType
{
    public DeleteOpportunityInput()
        : base("DeleteOpportunityInput", "What is to be deleted.")
    {
        Field("id", "ID!", "The opportunity.");
        Field("version", "Int", "The version that was looked at; a later one is a conflict.");
        AddIdempotencyKey();
    }
}
