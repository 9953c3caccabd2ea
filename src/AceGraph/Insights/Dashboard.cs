using System.Text.Json.Nodes;
using AceGraph.Contracts;

namespace AceGraph.Insights;

/// <summary>What asks for attention, in numbers.</summary>
[SchemaType]
public sealed record Dashboard(IReadOnlyList<DashboardCard> Cards, IReadOnlyList<PipelineGroup> Funnel, int UpdateDue, int Slipped);

/// <summary>A number with its definition and the filter that lists exactly the records behind it.</summary>
/// <param name="Key">Stable; clients branch on it.</param>
/// <param name="Title">Short.</param>
/// <param name="Definition">What is counted, in a sentence.</param>
/// <param name="Value">The number.</param>
/// <param name="OpportunityFilter">An OpportunityFilter as JSON; null where leads are counted.</param>
/// <param name="LeadFilter">A LeadFilter as JSON; null where opportunities are counted.</param>
[SchemaType]
public sealed record DashboardCard(string Key, string Title, string Definition, int Value, JsonNode? OpportunityFilter, JsonNode? LeadFilter);
