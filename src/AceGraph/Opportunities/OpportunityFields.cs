using System.Text.Json.Nodes;
using AceGraph.Opportunities.Fields;

namespace AceGraph.Opportunities;

/// <summary>
/// Every leaf of <c>OpportunityInput</c>, in the order of the contract: the one table from which input types, updates, changes,
/// <c>asInput</c> and <c>editableFields</c> are made.
/// </summary>
public static partial class OpportunityFields
{
    public static IReadOnlyList<OpportunityField> All { get; } = [.. DealFields(), .. CustomerFields(), .. MarketingFields(), .. SoftwareRevenueFields()];

    private static readonly Dictionary<string, OpportunityField> ByPath = All.ToDictionary(field => field.Path, StringComparer.Ordinal);

    public static OpportunityField? Find(string path) => ByPath.GetValueOrDefault(path);

    /// <summary>The record as <c>updateOpportunity</c> takes it: nested, every field given.</summary>
    public static JsonObject AsInput(Opportunity opportunity)
    {
        var input = new JsonObject();
        foreach (var field in All)
            ParentOf(input, field.Path)[field.Name] = field.ToJson(field.Get(opportunity));
        return input;
    }

    private static JsonObject ParentOf(JsonObject input, string path)
    {
        var node = input;
        foreach (var part in path.Split('.')[..^1])
        {
            if (!node.ContainsKey(part))
                node[part] = new JsonObject();
            node = node[part]!.AsObject();
        }
        return node;
    }
}
