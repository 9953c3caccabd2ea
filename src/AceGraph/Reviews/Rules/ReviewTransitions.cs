using System.Globalization;
using AceGraph.Errors;
using AceGraph.Opportunities;
using AceGraph.Picklists;

namespace AceGraph.Reviews.Rules;

/// <summary>Which review status may follow which (deck). A decision is never overwritten: it comes from In Review alone.</summary>
public static class ReviewTransitions
{
    /// <summary>The statuses that can follow; Approved and Rejected are final.</summary>
    public static IReadOnlyList<ReviewStatus> After(ReviewStatus status) => status switch
    {
        ReviewStatus.Draft or ReviewStatus.ActionRequired => [ReviewStatus.Submitted],
        ReviewStatus.Submitted => [ReviewStatus.InReview],
        ReviewStatus.InReview => [ReviewStatus.ActionRequired, ReviewStatus.Approved, ReviewStatus.Rejected],
        ReviewStatus.Approved or ReviewStatus.Rejected => [],
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No review status."),
    };

    /// <summary>STATUS_TRANSITION where the target does not follow, with what the validator meets instead; null where it does.</summary>
    /// <param name="opportunity">As it stands.</param>
    /// <param name="target">The status that the act leads to.</param>
    /// <param name="validator">Who acted last, by name; null where unknown.</param>
    public static UserError? Check(Opportunity opportunity, ReviewStatus target, string? validator) =>
        After(opportunity.Status).Contains(target)
            ? null
            : new UserError(
                ErrorCode.StatusTransition,
                $"The opportunity is {opportunity.Status.ToLabel()} and cannot become {target.ToLabel()}.",
                null,
                Standing(opportunity, validator));

    /// <summary>Who did what last in the review, and what can be done now.</summary>
    public static string Standing(Opportunity opportunity, string? validator)
    {
        var (review, who) = (opportunity.Review, validator ?? "A validator");
        return opportunity.Status switch
        {
            ReviewStatus.Draft => "Wait until the partner submits it.",
            ReviewStatus.Submitted => "Take it up with startReview first.",
            ReviewStatus.InReview => $"{who} took it up{On(review.StartedAt)}; decide with requestAction, approveOpportunity or disqualifyOpportunity.",
            ReviewStatus.ActionRequired => $"{who} asked the partner for action ({review.Reason?.ToLabel()}){On(review.DecidedAt)}; wait until it is submitted again.",
            ReviewStatus.Approved when review.SubmittedAt is null => "AWS shared it with the partner, so there is nothing to review.",
            ReviewStatus.Approved => $"{who} approved it{On(review.DecidedAt)}, and that stands.",
            ReviewStatus.Rejected => $"{who} rejected it ({review.Disqualification?.ToLabel()}){On(review.DecidedAt)}, and that stands.",
            _ => throw new ArgumentOutOfRangeException(nameof(opportunity), opportunity.Status, "No review status."),
        };
    }

    private static string On(DateTimeOffset? at) =>
        at is { } instant ? string.Create(CultureInfo.InvariantCulture, $" on {instant.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}") : "";
}
