using AceGraph.Opportunities.Fields;
using AceGraph.Picklists;

namespace AceGraph.Opportunities;

public static partial class OpportunityFields
{
    private static OpportunityField[] MarketingFields() =>
    [
        new PickField<MarketingSource>("marketing.source", "Whether a marketing activity produced it; None where it is not given at creation.",
            o => o.Marketing.Source, (o, v) => o.Marketing.Source = v!.Value)
        { IsRequired = true },
        new TextField("marketing.campaign", "The campaign's code; at most 255 characters. Refused at submission where the source is None.", 255,
            o => o.Marketing.Campaign, (o, v) => o.Marketing.Campaign = v),
        new PicksField<MarketingChannel>("marketing.channels", "Refused at submission where the source is None.",
            o => o.Marketing.Channels, (o, v) => o.Marketing.Channels = v),
        new PicksField<MarketingUseCase>("marketing.useCases", "Refused at submission where the source is None.",
            o => o.Marketing.UseCases, (o, v) => o.Marketing.UseCases = v),
        new BooleanField("marketing.developmentFunded", "Whether marketing development funds of AWS paid for it. Required to be submitted where the source is a marketing activity, refused where it is None.",
            o => o.Marketing.DevelopmentFunded, (o, v) => o.Marketing.DevelopmentFunded = v),
    ];

    private static OpportunityField[] SoftwareRevenueFields() =>
    [
        new PickField<RevenueModel>("softwareRevenue.model", "How the customer pays for the partner's software.",
            o => o.SoftwareRevenue.Model, (o, v) => o.SoftwareRevenue.Model = v),
        new MoneyField("softwareRevenue.value", "What the customer pays for the partner's software, in any currency, at most 999999999999999.99.",
            o => o.SoftwareRevenue.Value, (o, v) => o.SoftwareRevenue.Value = v),
        new DateField("softwareRevenue.effectiveDate", "First day of the contract.",
            o => o.SoftwareRevenue.EffectiveDate, (o, v) => o.SoftwareRevenue.EffectiveDate = v),
        new DateField("softwareRevenue.expirationDate", "Last day of the contract.",
            o => o.SoftwareRevenue.ExpirationDate, (o, v) => o.SoftwareRevenue.ExpirationDate = v),
    ];
}
