using AceGraph.Opportunities;

namespace AceGraph.Commands.Demo;

/// <summary>Stars that owners and the manager set.</summary>
internal static class DemoFlags
{
    public static void Add(DemoRecord record)
    {
        var users = new HashSet<long>();
        if (record.Dice.Percent(8) && record.Opportunity.OwnerId != DemoIds.NorthwindGone)
        {
            users.Add(record.Opportunity.OwnerId);
        }

        if (record.Plan.Number % 11 == 2)
        {
            users.Add(record.Plan.IsNorthwind ? DemoIds.NorthwindManager : DemoIds.FabrikamManager);
        }

        record.Flags.AddRange(users.Select(u => new OpportunityFlag { UserId = u, OpportunityId = record.Opportunity.Id }));
    }
}
