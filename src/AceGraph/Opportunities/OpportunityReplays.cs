using System.Text.Json.Nodes;
using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Picklists;

namespace AceGraph.Opportunities;

/// <summary>How the results of mutations on opportunities are kept for a repetition.</summary>
internal static class OpportunityReplays
{
    public static Replay<Opportunity> Record { get; } = Replay.Of<Opportunity>(o => o.Id, (now, id) => SeenAsync(now, [id]));

    public static Replay<AddNextStep.Added> NextStep { get; } = new(added => added.Step.Id, async (now, id) =>
    {
        var steps = await now.Sql.ListAsync(
            new Sql($"SELECT {NextSteps.Columns} FROM next_steps n WHERE n.id = {id.GetValue<long>()}"), NextSteps.Map, now.Cancellation);
        var seen = steps.Count == 0 ? [] : await SeenAsync(now, [steps[0].OpportunityId]);
        return seen.Count == 0 ? null : new AddNextStep.Added(seen[0], steps[0]);
    });

    /// <summary>Those that the caller still sees, in the order of the first answer.</summary>
    public static Replay<TransferOpportunities.Transferred> Transfer { get; } = new(
        transferred => new JsonObject
        {
            ["ids"] = new JsonArray([.. transferred.Opportunities.Select(o => (JsonNode)o.Id)]),
            ["failed"] = new JsonArray([.. transferred.Failed.Select(f => (JsonNode)f.Id)]),
            ["errors"] = UserErrorJson.Write([.. transferred.Failed.Select(f => f.Error)]),
        },
        async (now, kept) =>
        {
            var ids = kept["ids"]!.AsArray().Select(id => id!.GetValue<long>()).ToList();
            var failed = kept["failed"]!.AsArray().Select(id => id!.GetValue<string>());
            return new(
                [.. (await SeenAsync(now, ids)).OrderBy(o => ids.IndexOf(o.Id))],
                [.. failed.Zip(UserErrorJson.Read(kept["errors"]!), (id, error) => new TransferOpportunities.Failure(id, error))]);
        });

    public static Replay<UpsertResult> Upsert { get; } = new(
        result => new JsonObject { ["id"] = result.Opportunity!.Id, ["crmId"] = result.CrmId, ["outcome"] = WireNames<UpsertOutcome>.Of(result.Outcome) },
        async (now, kept) => new UpsertResult(
            kept["crmId"]!.GetValue<string>(),
            WireNames<UpsertOutcome>.Parse(kept["outcome"]!.GetValue<string>()),
            (await SeenAsync(now, [kept["id"]!.GetValue<long>()])).FirstOrDefault(),
            []));

    private static Task<List<Opportunity>> SeenAsync(Recollection now, IReadOnlyList<long> ids) => OpportunityRows.ListAsync(
        now.Sql, new Sql($"{Visibility.Opportunities(now.Viewer)} AND {Predicates.In("o.id", ids)}"), now.Cancellation);
}
