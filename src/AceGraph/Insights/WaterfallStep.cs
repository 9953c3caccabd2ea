using AceGraph.Api.Types;
using AceGraph.Contracts;
using AceGraph.Opportunities;

namespace AceGraph.Insights;

/// <summary>One part of a waterfall.</summary>
/// <param name="Key">Which.</param>
/// <param name="Count">How many opportunities stand behind it.</param>
/// <param name="MonthlyRevenue">One amount for each currency, never with a sign.</param>
/// <param name="Definition">What is counted, in a sentence.</param>
[SchemaType]
public sealed record WaterfallStep(WaterfallKey Key, int Count, IReadOnlyList<Money> MonthlyRevenue, string Definition);

public sealed class WaterfallStepType : ObjectType<WaterfallStep>
{
    public WaterfallStepType()
        : base("WaterfallStep", "One part of what made the open pipeline of one instant into that of another.")
    {
        Field("key", "WaterfallKey!", "Which part.", s => s.Key);
        Field("count", "Int!", "How many opportunities stand behind it.", s => s.Count);
        Field("monthlyRevenue", "[Money!]!", "One amount for each currency, never converted and never with a sign.", s => s.MonthlyRevenue);
        Field("definition", "String!", "What is counted.", s => s.Definition);
    }
}
