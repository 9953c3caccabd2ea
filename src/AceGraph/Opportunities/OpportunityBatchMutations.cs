using System.Collections;
using AceGraph.Api;
using AceGraph.Api.Connections;
using AceGraph.Data;
using AceGraph.Mutations;
using GraphQL;
using GraphQL.Types;

namespace AceGraph.Opportunities;

/// <summary>The mutations of opportunities whose payload is another than one record.</summary>
internal static class OpportunityBatchMutations
{
    public static void AddBatchMutations(this ObjectGraphType mutation)
    {
        mutation.AddMutation("addNextStep", "AddNextStepInput", "AddNextStepPayload", "Tells what was agreed with the customer and what is asked of AWS.", AddNextStepAsync);
        mutation.AddMutation("deleteOpportunity", "DeleteOpportunityInput", "DeletePayload", "Drafts only, that were never submitted.", DeleteAsync);
        mutation.AddMutation(
            "transferOpportunities",
            "TransferOpportunitiesInput",
            "TransferPayload",
            "Hands up to 100 opportunities to another user of the partner who has access to the pipeline: all or none unless `partial`.",
            TransferAsync);
        mutation.AddMutation(
            "upsertOpportunities",
            "UpsertOpportunitiesInput",
            "UpsertOpportunitiesPayload",
            "Up to 100 records as a CRM holds them: updates the one with that `crmId`, creates it where there is none. Each stands alone; its errors "
            + "are in its result.",
            UpsertAsync);
    }

    private static async Task<object> AddNextStepAsync(IResolveFieldContext context, IDictionary<string, object?> input)
    {
        var outcome = await context.RunAsync(OpportunityReplays.NextStep, a => AddNextStep.RunAsync(a, input.Text("id")!, input.Text("customerActions"), input.Text("awsAsk")));
        var edge = outcome.Result is { } added
            ? CursorScope.EdgeOf(context.Viewer(), "Opportunity.nextSteps", added.Step, added.Step.Id)
            : null;
        return new AddNextStepPayload(await context.ShownAsync(outcome, a => a.Opportunity, input.Text("id")), edge, outcome.Errors, outcome.Warnings);
    }

    private static async Task<object> DeleteAsync(IResolveFieldContext context, IDictionary<string, object?> input)
    {
        var outcome = await context.RunAsync(Replay.OfDeleted, a => DeleteOpportunity.RunAsync(a, input.Text("id")!, input.Number("version")));
        return new DeletePayload(outcome.Result?.Id, outcome.Errors);
    }

    private static async Task<object> TransferAsync(IResolveFieldContext context, IDictionary<string, object?> input)
    {
        var ids = ((IEnumerable)input["ids"]!).Cast<object>().Select(id => id.ToString()!).ToList();
        var outcome = await context.RunAsync(
            OpportunityReplays.Transfer, a => TransferOpportunities.RunAsync(a, ids, input.Text("toUserId")!, input.Value<bool>("partial") ?? false));
        var (viewer, now) = (context.Viewer(), context.Now());
        return new TransferPayload(
            [.. outcome.Result?.Opportunities.Select(o => HiddenFields.Mask(o, viewer, now)) ?? []], outcome.Result?.Failed ?? [], outcome.Errors);
    }

    private static async Task<object> UpsertAsync(IResolveFieldContext context, IDictionary<string, object?> input)
    {
        var items = ((IEnumerable)input["items"]!).Cast<IDictionary<string, object?>>().ToList();
        var call = KeyedCall.Of(context);
        if ((UpsertOpportunities.Refuse(context.Viewer(), items.Count) ?? call?.Fault) is { } refused)
        {
            return new UpsertPayload([], [refused]);
        }

        var results = new List<UpsertResult>();
        foreach (var (place, item) in items.Index())
        {
            var keyed = call is null ? null : call with { Part = place };
            var outcome = await context.RunAsync(keyed, OpportunityReplays.Upsert, a => UpsertOpportunities.RunAsync(a, item));
            if (outcome.Result is not { } result)
            {
                // The key belongs to another batch, which alone leaves no result.
                return new UpsertPayload([], outcome.Errors);
            }

            var existing = result.Opportunity is { } o ? NodeId.Format(NodeId.Opportunity, o.Id) : null;
            results.Add(result with { Opportunity = await context.ShownAsync(outcome, r => r.Opportunity, existing) });
        }

        return new UpsertPayload(results, []);
    }
}
