using AceGraph.Api.Types;

namespace AceGraph.Insights;

public sealed class PipelineGroupType : ObjectType<PipelineGroup>
{
    public PipelineGroupType()
        : base("PipelineGroup", "Opportunities that have the asked dimensions in common, counted and summed.")
    {
        Field("keys", "[PipelineKey!]!", "One for each dimension asked for, in its order.", g => g.Keys);
        Field("count", "Int!", "How many they are.", g => g.Count);
        Field("monthlyRevenue", "[Money!]!", "One amount for each currency, never converted.", g => g.MonthlyRevenue);
        Field("definition", "String!", "What is counted.", g => g.Definition);
        Field("opportunityFilter", "JSON!", "An OpportunityFilter that lists exactly these.", g => g.OpportunityFilter);
    }
}

public sealed class PipelineKeyType : ObjectType<PipelineKey>
{
    public PipelineKeyType()
        : base("PipelineKey", "What the opportunities of a group have in common in one dimension.")
    {
        Field("dimension", "PipelineDimension!", "In what.", k => k.Dimension);
        Field("value", "String", "Wire name, id, or month as 2026-11; null for records without one.", k => k.Value);
        Field("text", "String!", "As people read it: the picklist text, the owner's name, or November 2026.", k => k.Text);
    }
}
