using AceGraph.Picklists;

namespace AceGraph.Reviews;

/// <summary>What AWS shared with a partner, and the partner's answer. Not sent (<see cref="SharedAt"/> null) on what the partner made itself.</summary>
public sealed class Invitation
{
    /// <summary>As answered; a pending one past <see cref="RespondBy"/> is expired, which <see cref="StatusAt"/> tells.</summary>
    public InvitationStatus? Status { get; set; }
    public long? SharedById { get; set; }
    public DateTimeOffset? SharedAt { get; set; }
    public DateTimeOffset? RespondBy { get; set; }
    public DateTimeOffset? RespondedAt { get; set; }
    public long? RespondedById { get; set; }
    public InvitationRejectionReason? RejectionReason { get; set; }
    public string? Comment { get; set; }

    /// <summary>The status at an instant: at <see cref="RespondBy"/> itself an unanswered invitation is expired. Null: never shared.</summary>
    public InvitationStatus? StatusAt(DateTimeOffset now) =>
        Status == InvitationStatus.Pending && now >= RespondBy ? InvitationStatus.Expired : Status;
}
