using AceGraph.Errors;
using AceGraph.Partners;
using AceGraph.Picklists;

namespace AceGraph.Opportunities.Rules;

/// <summary>What launching looks at beside the record.</summary>
/// <param name="IsIsvAccelerate">The partner has the designation "ISV Accelerate" today.</param>
/// <param name="HasAwsSalesRep">An AWS Sales Rep sits on the team.</param>
public sealed record LaunchFacts(bool IsIsvAccelerate, bool HasAwsSalesRep)
{
    public static LaunchFacts Of(IEnumerable<Designation> designations, DateOnly today, bool hasAwsSalesRep) =>
        new(designations.Any(designation => designation.Name == "ISV Accelerate" && designation.HeldOn(today)), hasAwsSalesRep);
}

/// <summary>Which stage may follow which, and what the last two ask for.</summary>
public static class StageRules
{
    private static readonly Rule NotApproved = new(
        ErrorCode.NotApproved, ["stage"], "Launched and Closed Lost are reached only once the opportunity is approved.",
        "Submit it for validation first.", Rule.Deck)
    { Stages = [Stage.Launched, Stage.ClosedLost] };

    private static readonly Rule TooEarly = new(
        ErrorCode.StageTooEarly, ["stage"], "An approved opportunity does not go back to Lead.", "Prospect is the first stage of an approved one.",
        Rule.AceGraph)
    { Stages = [Stage.Lead] };

    private static readonly Rule ReasonRequired = new(
        ErrorCode.ClosedLostReasonRequired, ["stage", "closedLostReason"], "Closed Lost needs a reason.", "Choose a closed lost reason.", Rule.Deck)
    { Stages = [Stage.ClosedLost] };

    private static readonly Rule ReasonNotAllowed = new(
        ErrorCode.ClosedLostReasonNotAllowed, ["stage", "closedLostReason"], "A closed lost reason goes with the stage Closed Lost alone.",
        "Leave the reason out, or set the stage to Closed Lost.", Rule.Aws)
    { Stages = [.. StagePicklist.All.Where(stage => stage != Stage.ClosedLost)] };

    private static readonly Rule OfferRequired = new(
        ErrorCode.OfferRequiredBeforeLaunch, ["stage", "submissionType"], "An AWS Marketplace deal needs its offer before it is launched.",
        "Associate the offer with associateOffer.", Rule.Deck)
    { Stages = [Stage.Launched] };

    private static readonly Rule CoSellRequired = new(
        ErrorCode.CoSellRequiredBeforeLaunch, ["involvement", "stage"],
        "With the designation ISV Accelerate and an AWS Sales Rep on the team, it is launched as Co-Sell.",
        "Set the involvement to Co-Sell and say what was needed of AWS.", Rule.Deck)
    { Stages = [Stage.Launched] };

    public static IReadOnlyList<Rule> Rules { get; } = [NotApproved, TooEarly, ReasonRequired, ReasonNotAllowed, OfferRequired, CoSellRequired];

    /// <summary>The other stages that can be reached from here, in picklist order, even where <see cref="Check"/> still asks for something.</summary>
    public static IReadOnlyList<Stage> AllowedStages(Opportunity opportunity, DateTimeOffset now) =>
        EditLocks.LockedForWork(opportunity, now) is not null
            ? []
            : [.. StagePicklist.All.Where(stage => stage != opportunity.Stage && CanReach(opportunity.Status, stage))];

    /// <summary>The errors of setting a stage: the locks of the record alone, else all that the stage asks for. The same stage is no change, unless an invitation is open.</summary>
    public static IReadOnlyList<UserError> Check(
        Opportunity opportunity, Stage target, ClosedLostReason? reason, LaunchFacts facts, DateTimeOffset now)
    {
        if (EditLocks.LockedByInvitation(opportunity, now) is { } shared)
            return [shared];
        if (target == opportunity.Stage && (reason is null || reason == opportunity.ClosedLostReason))
            return [];
        if (Lock(opportunity, now) is { } locked)
            return [locked];
        return CheckMove(opportunity, target, reason, facts);
    }

    /// <summary>As <see cref="Check"/> once the locks are passed: what section 5 asks of a move to the target.</summary>
    public static IReadOnlyList<UserError> CheckMove(Opportunity opportunity, Stage target, ClosedLostReason? reason, LaunchFacts facts)
    {
        var name = target.ToLabel();
        if (!CanReach(opportunity.Status, target))
        {
            return target == Stage.Lead
                ? [TooEarly.Error("stage")]
                : [NotApproved.Error("stage", $"{name} is reached only once the opportunity is approved.")];
        }
        var errors = new List<UserError>();
        if (target == Stage.ClosedLost && reason is null)
            errors.Add(ReasonRequired.Error("closedLostReason"));
        if (target != Stage.ClosedLost && reason is not null)
            errors.Add(ReasonNotAllowed.Error("closedLostReason", $"A closed lost reason does not go with the stage {name}."));
        if (target == Stage.Launched)
            errors.AddRange(CheckLaunch(opportunity, facts));
        return errors;
    }

    private static IEnumerable<UserError> CheckLaunch(Opportunity opportunity, LaunchFacts facts)
    {
        if (opportunity is { SubmissionType: SubmissionType.AwsMarketplace, OfferArn: null })
            yield return OfferRequired.Error("stage");
        if (opportunity.Involvement != InvolvementType.CoSell && facts is { IsIsvAccelerate: true, HasAwsSalesRep: true })
            yield return CoSellRequired.Error("involvement");
    }

    private static UserError? Lock(Opportunity opportunity, DateTimeOffset now) =>
        (EditLocks.Locked(opportunity, now), opportunity.Stage, opportunity.Status) switch
        {
            (_, Stage.ClosedLost or Stage.Launched, _) => EditLocks.StageFinal(opportunity),
            ({ } locked, _, _) => locked,
            (_, _, ReviewStatus.ActionRequired) => EditLocks.FieldLocked("stage", opportunity),
            _ => null,
        };

    private static bool CanReach(ReviewStatus status, Stage stage) => status switch
    {
        ReviewStatus.Draft => stage is not (Stage.Launched or Stage.ClosedLost),
        ReviewStatus.Approved => stage != Stage.Lead,
        ReviewStatus.Submitted or ReviewStatus.InReview or ReviewStatus.ActionRequired or ReviewStatus.Rejected => false,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No review status."),
    };
}
