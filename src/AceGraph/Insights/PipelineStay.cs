using AceGraph.Opportunities;

namespace AceGraph.Insights;

/// <summary>The time of an opportunity in the open pipeline, and what it was worth on the way.</summary>
/// <param name="Entered">Its approval or acceptance.</param>
/// <param name="Left">Its launch or loss; null while it is open.</param>
/// <param name="Launched">Whether it left by its launch.</param>
/// <param name="Revenue">Its monthly revenue now.</param>
/// <param name="Changes">The changes of that since the first instant that is asked for, oldest first.</param>
internal sealed record PipelineStay(
    DateTimeOffset Entered, DateTimeOffset? Left, bool Launched, Money? Revenue, IReadOnlyList<PipelineStay.RevenueChange> Changes)
{
    /// <summary>The value that the first later change found, or that of now where none is later.</summary>
    public Money? RevenueAt(DateTimeOffset instant) => Changes.FirstOrDefault(change => change.At > instant) is { } next ? next.Old : Revenue;

    /// <summary>A change of the monthly revenue.</summary>
    public sealed record RevenueChange(DateTimeOffset At, Money? Old);
}
