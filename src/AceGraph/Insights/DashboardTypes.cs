using AceGraph.Api.Types;

namespace AceGraph.Insights;

public sealed class DashboardType : ObjectType<Dashboard>
{
    public DashboardType()
        : base("Dashboard", "What asks for attention, in numbers; each is what the viewer sees.")
    {
        Field("cards", "[DashboardCard!]!",
            "Leads to answer, leads being worked, draft, in validation, action required, approved and open, update due, slipped: in this order.", d => d.Cards);
        Field("funnel", "[PipelineGroup!]!", "Open opportunities that are not rejected by stage, in stage order; every open stage is there, also with none.", d => d.Funnel);
        Field("updateDue", "Int!", "As the card of that name.", d => d.UpdateDue);
        Field("slipped", "Int!", "As the card of that name.", d => d.Slipped);
    }
}

public sealed class DashboardCardType : ObjectType<DashboardCard>
{
    public DashboardCardType()
        : base("DashboardCard", "A number with its definition and the filter that lists exactly the records behind it: for opportunities or for leads.")
    {
        Field("key", "String!", "Its name for programs, such as LEADS_TO_ANSWER.", c => c.Key);
        Field("title", "String!", "Its name for people.", c => c.Title);
        Field("definition", "String!", "What is counted.", c => c.Definition);
        Field("value", "Int!", "The number.", c => c.Value);
        Field("opportunityFilter", "JSON", "An OpportunityFilter, to be sent as it is; null where leads are counted.", c => c.OpportunityFilter);
        Field("leadFilter", "JSON", "A LeadFilter, to be sent as it is; null where opportunities are counted.", c => c.LeadFilter);
    }
}
