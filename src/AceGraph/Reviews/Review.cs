using AceGraph.Picklists;

namespace AceGraph.Reviews;

/// <summary>Where the validation of one opportunity stands; the status itself stands on the opportunity.</summary>
public sealed class Review
{
    /// <summary>How often it has been submitted.</summary>
    public int Round { get; set; }

    /// <summary>The last submission; rule 19 counts 120 days from it.</summary>
    public DateTimeOffset? SubmittedAt { get; set; }
    public DateTimeOffset? StartedAt { get; set; }
    public DateTimeOffset? DecidedAt { get; set; }
    public long? ValidatorId { get; set; }
    public ReviewReason? Reason { get; set; }
    public DisqualificationCode? Disqualification { get; set; }
    public InvalidCause? InvalidCause { get; set; }
    public long? DuplicateOfId { get; set; }
    public string? Comment { get; set; }

    /// <summary>Input field paths that the validator's last request opened beyond those of its reason.</summary>
    public List<string> RequestedFields { get; set; } = [];
}
