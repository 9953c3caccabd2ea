using AceGraph.Picklists;

namespace AceGraph.Reviews;

/// <summary>One submission and what became of it.</summary>
public sealed class ReviewRound
{
    public long OpportunityId { get; set; }
    public int Round { get; set; }
    public DateTimeOffset SubmittedAt { get; set; }
    public long? SubmittedById { get; set; }
    public DateTimeOffset? DecidedAt { get; set; }
    public ReviewStatus? Outcome { get; set; }
    public ReviewReason? Reason { get; set; }
    public DisqualificationCode? Disqualification { get; set; }
    public InvalidCause? InvalidCause { get; set; }
    public string? Comment { get; set; }
}
