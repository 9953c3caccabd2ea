using System.Text.Json;
using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Insights;

/// <summary>Asks for the lists behind numbers, many in one document.</summary>
/// <param name="Server">Whom it asks.</param>
/// <param name="Who">The e-mail of a stored user.</param>
internal sealed record ListsBehind(AceGraphServer Server, string Who)
{
    private const int AtOnce = 100;

    /// <summary>The dashboard with all its numbers.</summary>
    public async Task<JsonElement> DashboardAsync(string? filter = null) => (await DataAsync(
        """
        query($filter: OpportunityFilter) { dashboard(filter: $filter) { updateDue slipped
          cards { key title definition value opportunityFilter leadFilter } funnel { keys { value text } count opportunityFilter } } }
        """,
        new { filter = Json(filter) })).GetProperty("dashboard");

    /// <summary>The groups of one or two dimensions.</summary>
    public async Task<IReadOnlyList<JsonElement>> GroupsAsync(string[] groupBy, string? filter = null) => [.. (await DataAsync(
        """
        query($groupBy: [PipelineDimension!]!, $filter: OpportunityFilter) { pipeline(groupBy: $groupBy, filter: $filter) {
          keys { dimension value text } count monthlyRevenue { amount currency } definition opportunityFilter } }
        """,
        new { groupBy, filter = Json(filter) })).GetProperty("pipeline").EnumerateArray()];

    /// <summary>The length of each filter's list, in order.</summary>
    /// <param name="list"><c>opportunities</c> or <c>leads</c>.</param>
    /// <param name="filters">As the server gave them out.</param>
    public async Task<IReadOnlyList<int>> TotalsAsync(string list, IEnumerable<JsonElement> filters)
    {
        var totals = new List<int>();
        foreach (var chunk in filters.Chunk(AtOnce))
        {
            var type = list == "leads" ? "LeadFilter" : "OpportunityFilter";
            var declared = string.Join(", ", chunk.Select((_, i) => $"$f{i}: {type}"));
            var lists = string.Join(" ", chunk.Select((_, i) => $"l{i}: {list}(filter: $f{i}) {{ totalCount }}"));
            var data = await DataAsync($"query({declared}) {{ {lists} }}", chunk.Select((f, i) => ($"f{i}", f)).ToDictionary(f => f.Item1, f => f.f));
            totals.AddRange(chunk.Select((_, i) => data.GetProperty($"l{i}").GetProperty("totalCount").GetInt32()));
        }

        return totals;
    }

    private static JsonElement? Json(string? text) => text is null ? null : JsonDocument.Parse(text).RootElement;

    private async Task<JsonElement> DataAsync(string document, object variables)
    {
        var answer = await Server.QueryAsync(Who, document, variables);
        Assert.True(answer.Codes.Count == 0, $"{Who}: {answer.Json}");
        return answer.Data;
    }
}
