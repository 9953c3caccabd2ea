using AceGraph.Errors;
using AceGraph.Picklists;

namespace AceGraph.Opportunities.Rules;

/// <summary>What a marketing activity asks for, and what none forbids.</summary>
public static class MarketingRules
{
    private static readonly Rule EmptyRule = new(
        ErrorCode.ValueInvalid,
        ["marketing.source", "marketing.campaign", "marketing.channels", "marketing.useCases", "marketing.developmentFunded"],
        "Without a marketing activity, campaign, channels, use cases and development funding stay empty.",
        "Clear the field, or set the source to Marketing Activity.", Rule.Aws)
    { Stages = Rule.Submittable };

    /// <summary>Rule 16, deck: the source is a marketing activity and development funding is not answered.</summary>
    public static readonly SubmissionRule DevelopmentFunded = SubmissionRule.Simple(
        "16",
        new(ErrorCode.DevelopmentFundedRequired, ["marketing.source", "marketing.developmentFunded"],
            "A marketing activity must say whether development funds of AWS paid for it.", "Answer yes or no.", Rule.Deck)
        { Stages = Rule.Submittable },
        "marketing.developmentFunded",
        facts => facts.Opportunity.Marketing is { Source: MarketingSource.MarketingActivity, DevelopmentFunded: null });

    /// <summary>Rule 16a, AWS: the source is None and something else of marketing is given; one error each, nothing is cleared by itself.</summary>
    public static readonly SubmissionRule NothingWithoutSource = new(
        "16a", EmptyRule, facts => Given(facts.Opportunity.Marketing).Select(given => EmptyRule.Error(given.Field, $"{given.Name} given without a marketing activity.")));

    private static IEnumerable<(string Field, string Name)> Given(Marketing marketing)
    {
        if (marketing.Source != MarketingSource.None)
            yield break;
        if (marketing.Campaign is not null)
            yield return ("marketing.campaign", "A campaign is");
        if (marketing.Channels.Count > 0)
            yield return ("marketing.channels", "Channels are");
        if (marketing.UseCases.Count > 0)
            yield return ("marketing.useCases", "Marketing use cases are");
        if (marketing.DevelopmentFunded is not null)
            yield return ("marketing.developmentFunded", "An answer on development funding is");
    }
}
