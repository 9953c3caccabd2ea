using System.Text.Json.Nodes;
using AceGraph.Contracts;
using AceGraph.Opportunities;

namespace AceGraph.Insights;

/// <summary>What the opportunities of a group have in common in one dimension.</summary>
/// <param name="Dimension">In what.</param>
/// <param name="Value">Wire name, id, or month; null for records without one.</param>
/// <param name="Text">As people read it.</param>
[SchemaType]
public sealed record PipelineKey(PipelineDimension Dimension, string? Value, string Text);

/// <summary>A number of opportunities with the filter that lists exactly them.</summary>
/// <param name="Keys">One for each dimension asked for, in its order.</param>
/// <param name="Count">How many they are.</param>
/// <param name="MonthlyRevenue">One amount for each currency.</param>
/// <param name="Definition">What is counted, in a sentence.</param>
/// <param name="OpportunityFilter">An OpportunityFilter as JSON.</param>
[SchemaType]
public sealed record PipelineGroup(
    IReadOnlyList<PipelineKey> Keys, int Count, IReadOnlyList<Money> MonthlyRevenue, string Definition, JsonNode OpportunityFilter);
