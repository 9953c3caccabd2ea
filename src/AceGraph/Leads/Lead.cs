using AceGraph.Opportunities;
using AceGraph.Picklists;
using AceGraph.Reviews;

namespace AceGraph.Leads;

/// <summary>A possible deal that AWS shares with a partner before there is an opportunity.</summary>
public sealed class Lead
{
    public long Id { get; set; }
    public int Version { get; set; } = 1;
    public long PartnerId { get; set; }
    public long? OwnerId { get; set; }
    public LeadStatus Status { get; set; } = LeadStatus.Open;
    public Customer Customer { get; set; } = new();
    public string? BusinessProblem { get; set; }
    public string? UseCase { get; set; }
    public string? Source { get; set; }
    public int? ReadinessScore { get; set; }
    public string? DisqualifiedReason { get; set; }
    public DateTimeOffset UpdatedAt { get; set; }
    public long? OpportunityId { get; set; }
    public Invitation Invitation { get; set; } = new();
}
