using System.Globalization;
using AceGraph.Errors;
using AceGraph.Picklists;

namespace AceGraph.Opportunities.Rules;

/// <summary>Whether an opportunity is one to be validated at all, and comes at the right time.</summary>
public static class SuitabilityRules
{
    /// <summary>Rule 1, deck: only what the partner brings in is validated; an AWS referral that was not converted from a lead is refused.</summary>
    public static readonly SubmissionRule NotPartnerSourced = SubmissionRule.Simple(
        "1",
        new(ErrorCode.NotPartnerSourced, [], "The opportunity was shared by AWS, so it is not submitted for validation.",
            "Accept the invitation instead; an accepted referral counts as approved.", Rule.Deck),
        null,
        facts => facts.Opportunity is { Origin: OpportunityOrigin.AwsReferral, LeadId: null });

    /// <summary>Rule 2, deck: the stage is before Qualified.</summary>
    public static readonly SubmissionRule StageTooEarly = SubmissionRule.Telling(
        "2",
        new(ErrorCode.StageTooEarly, ["stage"], "The stage is before Qualified, too early to be submitted.",
            "Submit it once the customer and the account team agree that it is real, and set the stage to Qualified.", Rule.Deck)
        { Stages = [Stage.Lead, Stage.Prospect] },
        "stage",
        facts => facts.Opportunity.Stage < Stage.Qualified ? $"The stage is {StageText(facts)}; Qualified is the first that can be submitted." : null);

    /// <summary>Rule 2, deck: the stage is after Committed.</summary>
    public static readonly SubmissionRule StageTooLate = SubmissionRule.Telling(
        "2",
        new(ErrorCode.StageTooLate, ["stage"], "The stage is after Committed, too late to be submitted.",
            "Submit a deal while it stands between Qualified and Committed; for a new one with the customer, create a new opportunity.", Rule.Deck)
        { Stages = [Stage.Launched, Stage.ClosedLost] },
        "stage",
        facts => facts.Opportunity.Stage > Stage.Committed ? $"The stage is {StageText(facts)}; Committed is the last that can be submitted." : null);

    /// <summary>Rule 3, deck: private pricing for the customer's internal use is not a co-sell opportunity.</summary>
    public static readonly SubmissionRule NotSuitable = SubmissionRule.Simple(
        "3",
        new(ErrorCode.NotSuitable, ["submissionType"], "Private pricing negotiations for internal use (EDP, reserved instances) are not submitted.",
            "Keep it as a draft, or choose the type that fits.", Rule.Deck)
        { Stages = Rule.Submittable },
        "submissionType",
        facts => facts.Opportunity.SubmissionType == SubmissionType.PrivatePricingInternalUse);

    /// <summary>Rule 18a, deck: the customer has signed or bought, on a day up to today in the partner's time zone; any submission type.</summary>
    public static readonly SubmissionRule AlreadyExecuted = SubmissionRule.Telling(
        "18a",
        new(ErrorCode.AlreadyExecuted, ["executedOn"], "The customer has already signed or bought, so it comes too late to be submitted.",
            "Submit a deal before the customer signs; correct the date if it is wrong.", Rule.Deck)
        { Stages = Rule.Submittable },
        "executedOn",
        facts => facts.Opportunity.ExecutedOn is { } day && day <= facts.Today
            ? string.Create(CultureInfo.InvariantCulture, $"The customer signed or bought on {day:yyyy-MM-dd}; that is too late to be submitted.")
            : null);

    private static string StageText(SubmissionFacts facts) => facts.Opportunity.Stage.ToLabel();
}
