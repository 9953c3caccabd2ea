using AceGraph.Changes;
using AceGraph.Opportunities;
using AceGraph.Picklists;

namespace AceGraph.Commands.Demo;

/// <summary>What a launched deal has beside its stage: a Marketplace offer where it is sold there, and the software's revenue.</summary>
internal static class DemoLaunches
{
    public static void Complete(DemoRecord record)
    {
        var o = record.Opportunity;
        if (o.Status == ReviewStatus.Approved && o.SubmissionType == SubmissionType.AwsMarketplace && NeedsOffer(o))
        {
            Associate(record);
        }

        if (o.Stage == Stage.Launched)
        {
            Earn(record);
        }
    }

    private static bool NeedsOffer(Opportunity opportunity) => opportunity.Stage is Stage.Launched or Stage.Committed;

    private static void Associate(DemoRecord record)
    {
        var o = record.Opportunity;
        var resource = record.Plan.Number % 3 == 0 ? "OfferSet/offerset-" : "Offer/offer-";
        var account = record.Plan.IsNorthwind ? "111122223333" : "444455556666";
        o.OfferArn = $"arn:aws:aws-marketplace:us-east-1:{account}:AWSMarketplace/{resource}{o.Id:x10}";
        o.OfferAssociatedAt = (o.LaunchedAt ?? o.LastProgressAt)!.Value.AddHours(-2);
        o.OfferAssociatedById = o.OwnerId;
        record.History.Add(o.OfferAssociatedAt.Value, ChangeType.OfferChanged, o.OwnerId, ("offerArn", null, o.OfferArn));
    }

    private static void Earn(DemoRecord record)
    {
        var (o, dice) = (record.Opportunity, record.Dice);
        var start = DateOnly.FromDateTime(o.LaunchedAt!.Value.UtcDateTime).AddDays(dice.Between(0, 15));
        o.SoftwareRevenue = new SoftwareRevenue
        {
            Model = dice.Pick(RevenueModelPicklist.All),
            Value = new Money(dice.Between(10, 400) * 1_000m, record.Customer.Currency),
            EffectiveDate = start,
            ExpirationDate = start.AddDays(365 * dice.Between(1, 3)),
        };
    }
}
