using AceGraph.Changes;
using AceGraph.Picklists;
using AceGraph.Reviews;

namespace AceGraph.Commands.Demo;

/// <summary>Submissions and what validators make of them; each kind stands on the one before it.</summary>
internal static class DemoReviews
{
    private static readonly string[] OtherQuestions =
    [
        "Please name the end customer's legal entity: the website belongs to a holding.",
        "Is this workload new, or does it replace one that already runs on AWS?",
        "Please confirm the target close date with the customer and correct it.",
    ];

    public static void Submit(DemoRecord record, int daysAgo, Stage stage, bool again)
    {
        var (o, dice) = (record.Opportunity, record.Dice);
        var submitted = record.Day.Ago(daysAgo, dice.Between(1, 300));
        var created = submitted.AddDays(-dice.Between(again ? 16 : 2, record.Plan.Kind == DemoKind.Clone ? 12 : 30));
        record.History.Begin(record, created, o.OwnerId, Stage.Prospect);
        record.History.Add(created.AddHours(20), ChangeType.OpportunityStageChanged, o.OwnerId, ("stage", "PROSPECT", stage.ToWireName()));
        (o.Stage, o.Status) = (stage, ReviewStatus.Submitted);
        o.TargetCloseDate = DateOnly.FromDateTime(submitted.UtcDateTime).AddDays(dice.Between(40, 240));
        if (again)
        {
            Round(record, submitted.AddDays(-12), "DRAFT");
            Decide(
                record, submitted.AddDays(-9), ReviewStatus.ActionRequired, ReviewReason.ClarifySolution,
                "Which part of the solution runs on AWS?");
        }

        Round(record, submitted, again ? "ACTION_REQUIRED" : "DRAFT");
        o.Review.SubmittedAt = submitted;
        o.Review.Round = record.Rounds.Count;
    }

    public static void Start(DemoRecord record, int daysAgo, bool again = false)
    {
        var o = record.Opportunity;
        Submit(record, daysAgo, StagePicklist.All[2 + (record.Plan.Number % 4)], again);
        o.Status = ReviewStatus.InReview;
        o.Review.StartedAt = o.Review.SubmittedAt!.Value.AddHours(record.Dice.Between(4, 30));
        o.Review.ValidatorId = record.Dice.Percent(60) ? DemoIds.Validator1 : DemoIds.Validator2;
    }

    public static void AskBack(DemoRecord record, int daysAgo)
    {
        Start(record, daysAgo);
        var o = record.Opportunity;
        o.Review.Reason = ReviewReasonPicklist.All[record.Plan.Turn % ReviewReasonPicklist.All.Count];
        o.Review.Comment = o.Review.Reason == ReviewReason.ClarifyOther ? record.Dice.Pick(OtherQuestions) : null;
        o.Review.RequestedFields = o.Review.Reason == ReviewReason.ClarifyOther ? ["targetCloseDate", "additionalComments"] : [];
        Close(record, ReviewStatus.ActionRequired);
    }

    public static void Approve(DemoRecord record, int daysAgo, bool again)
    {
        Start(record, daysAgo + 2, again);
        Close(record, ReviewStatus.Approved);
        var o = record.Opportunity;
        o.Review.DecidedAt = record.Rounds[^1].DecidedAt = record.Day.Ago(daysAgo, record.Dice.Between(1, 300));
        (o.ApprovedAt, o.LastProgressAt) = (o.Review.DecidedAt, o.Review.DecidedAt);
    }

    public static void Reject(DemoRecord record, int daysAgo)
    {
        var review = record.Opportunity.Review;
        review.Disqualification = record.Plan.Slot switch
        {
            31 => DisqualificationCode.Duplicate,
            42 => DisqualificationCode.Incomplete,
            _ => DisqualificationCode.Invalid,
        };
        var causes = InvalidCausePicklist.All;
        review.InvalidCause = review.Disqualification == DisqualificationCode.Invalid
            ? causes[(record.Plan.Turn + record.Plan.Cycle) % causes.Count]
            : null;
        review.DuplicateOfId = review.Disqualification == DisqualificationCode.Duplicate ? DemoIds.Opportunity(record.Plan.Original) : null;
        review.Comment = review.Disqualification == DisqualificationCode.Incomplete ? "No answer to our question about the solution." : null;
        Start(record, daysAgo, again: review.Disqualification == DisqualificationCode.Incomplete);
        Close(record, ReviewStatus.Rejected);
    }

    private static void Close(DemoRecord record, ReviewStatus outcome)
    {
        var (o, review) = (record.Opportunity, record.Opportunity.Review);
        o.Status = outcome;
        review.DecidedAt = review.StartedAt!.Value.AddHours(record.Dice.Between(3, 40));
        Decide(record, review.DecidedAt.Value, outcome, review.Reason, review.Comment);
        (record.Rounds[^1].Disqualification, record.Rounds[^1].InvalidCause) = (review.Disqualification, review.InvalidCause);
    }

    private static void Round(DemoRecord record, DateTimeOffset at, string before)
    {
        var o = record.Opportunity;
        record.Rounds.Add(new ReviewRound { OpportunityId = o.Id, Round = record.Rounds.Count + 1, SubmittedAt = at, SubmittedById = o.OwnerId });
        record.History.Add(at, ChangeType.OpportunitySubmitted, o.OwnerId, ("status", before, "SUBMITTED"));
    }

    private static void Decide(DemoRecord record, DateTimeOffset at, ReviewStatus outcome, ReviewReason? reason, string? comment)
    {
        var round = record.Rounds[^1];
        (round.DecidedAt, round.Outcome, round.Reason, round.Comment) = (at, outcome, reason, comment);
    }
}
