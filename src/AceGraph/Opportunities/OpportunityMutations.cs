using AceGraph.Api;
using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Mutations;
using AceGraph.Picklists;
using GraphQL;
using GraphQL.Types;

namespace AceGraph.Opportunities;

/// <summary>The fields of the Mutation type that act on opportunities: each reads its input, runs its act, and shows the outcome.</summary>
public static class OpportunityMutations
{
    public static void AddOpportunityMutations(this ObjectGraphType mutation)
    {
        mutation.AddAct("createOpportunity", "Makes a draft. A title and a company name are enough.",
            (act, i) => CreateOpportunity.RunAsync(act, i.Object("opportunity")!, i.Text("ownerId"), i.Object("nextStep")));
        mutation.AddAct("updateOpportunity", "Only the fields given are changed; null clears. One field that is locked refuses the whole update by name.",
            (act, i) => UpdateOpportunity.RunAsync(act, i.Text("id")!, i.Number("version"), i.Object("opportunity")!));
        mutation.AddAct("submitOpportunity", "Sends it to AWS for validation. Everything that stands in the way is told at once.",
            (act, i) => SubmitOpportunity.RunAsync(act, i.Text("id")!, i.Number("version"), i.Value<InvolvementType>("involvement")));
        mutation.AddAct(
            "cloneOpportunity",
            "A new draft with the input fields of the old one but `crmId`, `stage`, `closedLostReason` and `executedOn`. Made for Closed Lost and "
            + "Rejected; any visible partner referral can be cloned.",
            (act, i) => CloneOpportunity.RunAsync(act, i.Text("id")!, i.Text("title")));
        mutation.AddAct("changeStage", "Moves it along the sales cycle. `stageChecks` tells beforehand what a stage asks for.",
            (act, i) => ChangeStage.RunAsync(act, i.Text("id")!, i.Number("version"), i.Value<Stage>("stage")!.Value, i.Value<ClosedLostReason>("closedLostReason")));
        mutation.AddAct("flagOpportunity", "Sets or takes off the viewer's own flag.",
            (act, i) => FlagOpportunity.RunAsync(act, i.Text("id")!, i.Value<bool>("flagged")!.Value));
        mutation.AddAct("associateOffer", "Names the AWS Marketplace offer of an approved opportunity.",
            (act, i) => AssociateOffer.RunAsync(act, i.Text("id")!, i.Number("version"), i.Text("arn")!));
        mutation.AddAct("disassociateOffer", "Takes the AWS Marketplace offer off.",
            (act, i) => DisassociateOffer.RunAsync(act, i.Text("id")!, i.Number("version")));
        mutation.AddAct("acceptOpportunity", "Takes on what AWS shared, which is approved from then on.",
            (act, i) => AcceptOpportunity.RunAsync(act, i.Text("id")!, i.Number("version")));
        mutation.AddAct("rejectOpportunity", "Declines what AWS shared.",
            (act, i) => RejectOpportunity.RunAsync(act, i.Text("id")!, i.Number("version"), i.Value<InvitationRejectionReason>("reason")!.Value, i.Text("comment")));
        mutation.AddAct("shareOpportunity", "Shares an opportunity with a partner, which has 5 business days to answer. AWS Sales only.",
            (act, i) => ShareOpportunity.RunAsync(act, i.Text("partnerId")!, i.Text("ownerId"), i.Object("opportunity")!));
        mutation.AddBatchMutations();
    }

    internal static void AddAct(
        this ObjectGraphType mutation, string name, string description, Func<Act, IDictionary<string, object?>, Task<Outcome<Opportunity>>> act) =>
        mutation.AddMutation(name, InputName(name), "OpportunityPayload", description, async (context, input) =>
        {
            var outcome = await context.RunAsync(OpportunityReplays.Record, a => act(a, input));
            return new OpportunityPayload(await context.ShownAsync(outcome, o => o, input.Text("id")), outcome.Errors, outcome.Warnings);
        });

    /// <summary>The changed record, or with errors the one that stands; null where the viewer may not see it.</summary>
    internal static async Task<Opportunity?> ShownAsync<T>(this IResolveFieldContext context, Outcome<T> outcome, Func<T, Opportunity?> of, string? id)
        where T : class
    {
        var (viewer, now) = (context.Viewer(), context.Now());
        if (outcome.Succeeded)
        {
            return outcome.Result is { } result && of(result) is { } shown ? HiddenFields.Mask(shown, viewer, now) : null;
        }

        if (!NodeId.TryParse(id, NodeId.Opportunity, out var number))
        {
            return null;
        }

        var stands = await OpportunityRows.ListAsync(
            context.Database(), new Sql($"{Visibility.Opportunities(viewer)} AND o.id = {number}"), context.CancellationToken);
        return stands.Count == 0 ? null : HiddenFields.Mask(stands[0], viewer, now);
    }

    internal static string InputName(string mutation) => char.ToUpperInvariant(mutation[0]) + mutation[1..] + "Input";
}
