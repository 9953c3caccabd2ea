using AceGraph.Opportunities;
using AceGraph.Picklists;

namespace AceGraph.Tests.Opportunities;

/// <summary>A state that the edit locks tell apart.</summary>
/// <param name="Name">As a test shows it.</param>
/// <param name="Lock">The code that refuses every field of it; null where some can be changed.</param>
/// <param name="Set">Brings a record that obeys every rule into it.</param>
internal sealed record LockState(string Name, string? Lock, Action<Opportunity> Set)
{
    public static IReadOnlyList<LockState> All { get; } =
    [
        new("draft", null, _ => { }),
        new("submitted", "LOCKED_IN_REVIEW", o => In(o, ReviewStatus.Submitted)),
        new("in review", "LOCKED_IN_REVIEW", o => In(o, ReviewStatus.InReview)),
        new("clarify solution", null, o => Asked(o, ReviewReason.ClarifySolution)),
        new("clarify revenue", null, o => Asked(o, ReviewReason.ClarifyRevenue)),
        new("clarify other", null, o => Asked(o, ReviewReason.ClarifyOther)),
        new("named fields", null, o => Asked(o, ReviewReason.ClarifyOther, "customer.contact", "title", "useCase", "marketing", "softwareRevenue.value")),
        new("approved", null, o => In(o, ReviewStatus.Approved)),
        new("launched", null, o => Closed(o, Stage.Launched)),
        new("lost", "STAGE_TERMINAL", o => Closed(o, Stage.ClosedLost)),
        new("rejected", "LOCKED_REJECTED", o => In(o, ReviewStatus.Rejected)),
        new("referral pending", "INVITATION_PENDING", o => GateTests.Share(o, InvitationStatus.Pending)),
        new("referral accepted", null, o => Referral(o)),
        new("referral rejected", "INVITATION_ANSWERED", o => GateTests.Share(o, InvitationStatus.Rejected)),
        new("referral expired", "INVITATION_EXPIRED", o => GateTests.Share(o, InvitationStatus.Pending, days: 0)),
    ];

    /// <summary>The refusal of a field that cannot be changed in it.</summary>
    public string Refusal(string path) =>
        Lock ?? (Name == "launched" && path == "stage" ? "STAGE_TERMINAL stage" : $"FIELD_NOT_EDITABLE {path}");

    private static void In(Opportunity opportunity, ReviewStatus status)
    {
        opportunity.Status = status;
        opportunity.Review = new() { Round = 1, SubmittedAt = Harness.AceGraphServer.Start.AddDays(-3) };
        if (status == ReviewStatus.Approved)
            opportunity.LastProgressAt = Harness.AceGraphServer.Start.AddDays(-1);
    }

    private static void Asked(Opportunity opportunity, ReviewReason reason, params string[] fields)
    {
        In(opportunity, ReviewStatus.ActionRequired);
        (opportunity.Review.Reason, opportunity.Review.RequestedFields) = (reason, [.. fields]);
    }

    private static void Closed(Opportunity opportunity, Stage stage)
    {
        In(opportunity, ReviewStatus.Approved);
        (opportunity.Stage, opportunity.ClosedAt) = (stage, Harness.AceGraphServer.Start.AddDays(-1));
        opportunity.ClosedLostReason = stage == Stage.ClosedLost ? ClosedLostReason.Other : null;
    }

    private static void Referral(Opportunity opportunity)
    {
        GateTests.Share(opportunity, InvitationStatus.Accepted);
        (opportunity.Status, opportunity.LastProgressAt) = (ReviewStatus.Approved, Harness.AceGraphServer.Start.AddDays(-1));
    }
}
