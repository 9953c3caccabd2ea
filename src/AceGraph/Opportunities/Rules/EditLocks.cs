using AceGraph.Errors;
using AceGraph.Picklists;
using AceGraph.Reviews;

namespace AceGraph.Opportunities.Rules;

/// <summary>What the partner may change, by status, stage and invitation.</summary>
public static class EditLocks
{
    private static readonly Rule Pending = Of(
        ErrorCode.InvitationPending, "AWS shared the opportunity, and the invitation must be accepted first.", "Accept or reject the invitation.");

    private static readonly Rule Answered = Of(
        ErrorCode.InvitationAnswered, "The invitation was rejected, so nothing can be changed.",
        "Ask AWS to share the opportunity again, or create one of your own.");

    private static readonly Rule Expired = Of(
        ErrorCode.InvitationExpired, "The invitation is past its deadline, so nothing can be changed.", "Ask AWS to share the opportunity again.");

    private static readonly Rule Terminal = new(
        ErrorCode.StageTerminal, ["stage"], "A launched or lost opportunity keeps its stage, and a lost one all its fields.",
        "Clone it to start again.", Rule.Deck)
    { Stages = [Stage.Launched, Stage.ClosedLost] };

    private static readonly Rule InReview = Of(
        ErrorCode.LockedInReview, "AWS is validating the opportunity; nothing can be changed until it has decided.", "Wait for the decision.");

    private static readonly Rule Rejected = Of(
        ErrorCode.LockedRejected, "The opportunity was rejected, so nothing can be changed.", "Clone it, put right what the validator found, and submit the clone.");

    private static readonly Rule NotEditable = Of(
        ErrorCode.FieldNotEditable, "Only some fields can be changed in this status.", "editableFields lists what can be changed now.");

    /// <summary>The locks as data, in the order in which they hold.</summary>
    public static IReadOnlyList<Rule> Rules { get; } = [Pending, Answered, Expired, Terminal, InReview, Rejected, NotEditable];

    /// <summary>The lock of an invitation that is not accepted; null: accepted, or never shared.</summary>
    public static UserError? LockedByInvitation(Opportunity opportunity, DateTimeOffset now) => opportunity.Invitation.StatusAt(now) switch
    {
        InvitationStatus.Pending => Pending.Error(),
        InvitationStatus.Rejected => Answered.Error(),
        InvitationStatus.Expired => Expired.Error(),
        InvitationStatus.Accepted => null,
        _ => null,
    };

    /// <summary>The lock of the whole record, whatever the field; null: some fields can be changed.</summary>
    public static UserError? Locked(Opportunity opportunity, DateTimeOffset now) => LockedByInvitation(opportunity, now) ?? opportunity switch
    {
        { Stage: Stage.ClosedLost } => Final(Terminal.Error(null, "The opportunity is lost, so nothing can be changed."), opportunity),
        { Status: ReviewStatus.Submitted or ReviewStatus.InReview } => InReview.Error(),
        { Status: ReviewStatus.Rejected } => Final(Rejected.Error(), opportunity),
        _ => null,
    };

    /// <summary>As <see cref="Locked"/>, and a launched opportunity too: what next steps, offers and team changes ask.</summary>
    public static UserError? LockedForWork(Opportunity opportunity, DateTimeOffset now) =>
        Locked(opportunity, now) ?? (opportunity.IsOpen ? null : Final(Terminal.Error(null, "The opportunity is launched, which is final."), opportunity));

    /// <summary>Paths of the input fields that can be changed now, in the order of the input.</summary>
    public static IReadOnlyList<string> EditableFields(Opportunity opportunity, DateTimeOffset now)
    {
        if (Locked(opportunity, now) is not null)
            return [];
        return opportunity.Status switch
        {
            ReviewStatus.Draft => EditableByStatus.Everything,
            ReviewStatus.ActionRequired => EditableByStatus.ActionRequired(RequestedFields(opportunity.Review)),
            ReviewStatus.Approved => opportunity.IsOpen ? EditableByStatus.ApprovedOpen : EditableByStatus.Launched,
            ReviewStatus.Submitted or ReviewStatus.InReview or ReviewStatus.Rejected => [],
            _ => throw new InvalidOperationException($"No review status {opportunity.Status}."),
        };
    }

    /// <summary>
    /// The errors of an update, judged on the record before it: the lock of the record alone, else FIELD_NOT_EDITABLE for each field that
    /// is locked. Nothing touched, no error.
    /// </summary>
    /// <param name="before">The record as it stands.</param>
    /// <param name="touched">Paths of the fields that really change (<see cref="OpportunityPatch.Touches"/>).</param>
    /// <param name="now">The instant of judging.</param>
    public static IReadOnlyList<UserError> Judge(Opportunity before, IReadOnlyList<string> touched, DateTimeOffset now)
    {
        if (touched.Count == 0)
            return [];
        if (Locked(before, now) is { } locked)
            return [locked];
        if (touched.Contains("stage") && StageFinal(before) is { } final)
            return [final];
        var editable = EditableFields(before, now);
        return [.. touched.Where(path => !editable.Contains(path)).Select(path => FieldLocked(path, before))];
    }

    /// <summary>The error of a field that the status does not open.</summary>
    public static UserError FieldLocked(string path, Opportunity opportunity)
    {
        var state = opportunity.IsOpen ? opportunity.Status.ToLabel() : opportunity.Stage.ToLabel();
        return NotEditable.Error(path, $"{path} cannot be changed while the opportunity is {state}.");
    }

    /// <summary>Whether the stage of an opportunity is final, as an error; null while it is open.</summary>
    public static UserError? StageFinal(Opportunity opportunity) =>
        opportunity.IsOpen ? null : Final(Terminal.Error("stage", $"The stage {opportunity.Stage.ToLabel()} is final."), opportunity);

    /// <summary>The fields that the reason and the validator opened, in the order of the input. An object opens all its fields.</summary>
    public static IReadOnlyList<string> RequestedFields(Review review)
    {
        string[] named = [.. ReasonFields(review.Reason), .. review.RequestedFields];
        return [.. EditableByStatus.Everything.Where(path => named.Any(name => path == name || path.StartsWith(name + ".", StringComparison.Ordinal)))];
    }

    /// <summary>Which fields answer a reason (deck).</summary>
    public static IReadOnlyList<string> ReasonFields(ReviewReason? reason) => reason switch
    {
        ReviewReason.ClarifySolution => ["businessProblem", "solutionIds", "otherSolution"],
        ReviewReason.ClarifyRevenue => ["awsProductCodes", "monthlyRevenue"],
        ReviewReason.ClarifyOther => [],
        _ => [],
    };

    /// <summary>The way on from the end is a clone, which only the partner's own have.</summary>
    private static UserError Final(UserError error, Opportunity opportunity) =>
        opportunity.Origin == OpportunityOrigin.AwsReferral ? error with { Hint = "To start again, create an opportunity of your own." } : error;

    private static Rule Of(ErrorCode code, string message, string hint) => new(code, [], message, hint, Rule.Deck);
}
