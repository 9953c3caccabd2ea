using AceGraph.Contracts;
using AceGraph.Picklists;

namespace AceGraph.Opportunities;

[SchemaType]
public sealed class Marketing
{
    public MarketingSource Source { get; set; } = MarketingSource.None;
    public string? Campaign { get; set; }
    public List<MarketingChannel> Channels { get; set; } = [];
    public List<MarketingUseCase> UseCases { get; set; } = [];
    public bool? DevelopmentFunded { get; set; }
}

public sealed class SoftwareRevenue
{
    public RevenueModel? Model { get; set; }
    public Money? Value { get; set; }
    public DateOnly? EffectiveDate { get; set; }
    public DateOnly? ExpirationDate { get; set; }

    public bool IsEmpty => Model is null && Value is null && EffectiveDate is null && ExpirationDate is null;
}
