using AceGraph.Opportunities;
using AceGraph.Picklists;

namespace AceGraph.Commands.Demo;

/// <summary>One opportunity in five comes from a marketing activity.</summary>
internal static class DemoMarketing
{
    private static readonly string[] Campaigns = ["Spring cloud days", "Webinar: leave the mainframe", "Security breakfast", "Partner summit"];

    public static void Describe(Opportunity opportunity, Dice dice)
    {
        if (!dice.Percent(20))
        {
            return;
        }

        opportunity.Marketing = new Marketing
        {
            Source = MarketingSource.MarketingActivity,
            Campaign = dice.Pick(Campaigns),
            Channels = dice.Some(MarketingChannelPicklist.All, 2),
            UseCases = dice.Some(MarketingUseCasePicklist.All, 2),
            DevelopmentFunded = dice.Percent(40),
        };
    }
}
