using AceGraph.Api.Types;
using AceGraph.Auth;
using AceGraph.Changes;
using AceGraph.Data;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Opportunities.Fields;
using AceGraph.Opportunities.Rules;
using AceGraph.Picklists;

namespace AceGraph.Opportunities;

/// <summary>Starts again from an opportunity that was lost or rejected, or any other that the partner brought in.</summary>
internal static class CloneOpportunity
{
    public static async Task<Outcome<Opportunity>> RunAsync(Act act, string id, string? title)
    {
        var (original, refused) = await Gate.OpenAsync(act, id);
        if ((refused ?? EditLocks.LockedByInvitation(original!, act.Now)) is { } error)
        {
            return error;
        }

        if (original!.Origin == OpportunityOrigin.AwsReferral)
        {
            return new UserError(
                ErrorCode.NotPartnerSourced, "AWS brought this opportunity in, and only the partner's own are cloned.", "id", "Create a new opportunity.");
        }

        var reading = new FieldReading(KnownReferences.None, null);
        var newTitle = title is null ? null : (string?)OpportunityFields.Find("title")!.Read(title, reading);
        return reading.Errors.Count > 0 ? Outcome<Opportunity>.Refused(reading.Errors) : await CopyAsync(act, original, newTitle);
    }

    private static async Task<Opportunity> CopyAsync(Act act, Opportunity original, string? title)
    {
        var owner = await OpportunityOwners.StillAbleAsync(act, original.OwnerId);
        var active = (await act.Sql.ListAsync(
            new Sql($"SELECT s.id FROM solutions s WHERE {Visibility.Solutions(act.Viewer)} AND s.active AND {Predicates.In("s.id", original.SolutionIds)}"),
            row => row.GetInt64(0),
            act.Cancellation)).ToHashSet();
        var clone = Cloning.Copy(original, owner?.Id ?? act.Viewer.User.Id, act.Viewer.User.Id, act.Now, active.Contains, title);
        clone.Id = act.Ids.Next();
        act.Db.Opportunities.Add(clone);
        act.Record(ChangeType.OpportunityCloned, clone,
        [
            LoggedField.Of("clonedFromId", null, NodeId.Format(NodeId.Opportunity, original.Id)),
            .. OpportunityPatch.ToFieldChanges(OpportunityDeltas.FromNothing(clone)),
        ]);
        return clone;
    }
}

public sealed class CloneOpportunityInput : InputType
{
    public CloneOpportunityInput()
        : base("CloneOpportunityInput", "What is to be cloned.")
    {
        Field("id", "ID!", "The opportunity.");
        Field("title", "String", "Another title for the clone.");
        AddIdempotencyKey();
    }
}
