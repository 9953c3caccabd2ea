namespace AceGraph.Opportunities;

/// <summary>What was agreed with the customer and asked of AWS at one moment; added, never edited or removed.</summary>
public sealed class NextStep
{
    public long Id { get; set; }
    public long OpportunityId { get; set; }
    public string? CustomerActions { get; set; }
    public string? AwsAsk { get; set; }
    public long? CreatedById { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
}
