using System.ComponentModel;
using AceGraph.Contracts;

namespace AceGraph.Errors;

/// <summary>The stable codes of <see cref="UserError"/>. A code is here when something gives it.</summary>
[Description("Codes are added over time; a client treats one that it does not know by its message.")]
public enum ErrorCode
{
    [Description("The record or the id does not exist, is inactive, or is out of the viewer's sight: the three are never told apart.")]
    NotFound,

    [Description("The viewer's roles never allow this call.")]
    Forbidden,

    [Description("The record has changed since the version that was sent; `conflicts` tells what.")]
    VersionConflict,

    [Description("The idempotency key was used with another input.")]
    IdempotencyMismatch,

    [Description("A list is longer than it may be; `limit` and `actual` tell.")]
    LimitExceeded,

    [Description("The value can never be right: it has not the form that the field asks for.")]
    ValueInvalid,

    [Description("A value is missing.")]
    ValueRequired,

    [Description("The text is longer than the field takes; `limit` and `actual` count code points.")]
    ValueTooLong,

    [Description("Another opportunity of the partner has this CRM identifier.")]
    CrmIdTaken,

    [Description("The Alliance Lead has not accepted the terms, so the pipeline is closed for every user of the partner.")]
    TermsNotAccepted,

    [Description("The pipeline is Centralized: ACE Users read, managers write.")]
    CentralizedPipeline,

    [Description("Every seat of the role is taken; `limit` and `actual` tell.")]
    SeatLimit,

    [Description("The user who is to take over has not the access for it: a new owner cannot work the pipeline, a new Alliance Lead is not active.")]
    TargetWithoutAccess,

    [Description("A partner has exactly one Alliance Lead; the role is handed over, not granted or revoked.")]
    ExactlyOneAllianceLead,

    [Description("The estimated AWS monthly recurring revenue is missing or not above 0.")]
    RevenueRequired,

    [Description("The target close date is today or earlier in the partner's time zone.")]
    CloseDateNotFuture,

    [Description("An equal opportunity was submitted less than 120 days ago.")]
    [WireName("DUPLICATE_WITHIN_120_DAYS")]
    DuplicateWithin120Days,

    [Description("The business problem has fewer than 20 characters.")]
    BusinessProblemTooShort,

    [Description("The customer's website is missing or has no public domain name.")]
    WebsiteInvalid,

    [Description("The customer is the partner itself.")]
    PartnerIsCustomer,

    [Description("Closed Lost needs a reason.")]
    ClosedLostReasonRequired,

    [Description("A closed lost reason goes with the stage Closed Lost alone.")]
    ClosedLostReasonNotAllowed,

    [Description("The country is the United States and the state is missing.")]
    StateRequired,

    [Description("The state is none of the United States.")]
    StateInvalid,

    [Description("The postal code has not the format of its country.")]
    PostalCodeInvalid,

    [Description("No use case is chosen.")]
    UseCaseRequired,

    [Description("No solution is given.")]
    SolutionRequired,

    [Description("Other is chosen as the solution and its text is blank.")]
    OtherSolutionRequired,

    [Description("No industry is chosen.")]
    IndustryRequired,

    [Description("Other is chosen as the industry and its text is blank.")]
    OtherIndustryRequired,

    [Description("The opportunity comes from a marketing activity, and development funding is not answered.")]
    DevelopmentFundedRequired,

    [Description("Co-Sell is asked for without saying what is needed of AWS.")]
    PrimaryNeedRequired,

    [Description("No delivery model is chosen.")]
    DeliveryModelRequired,

    [Description("No sales activity is chosen.")]
    SalesActivityRequired,

    [Description("A flat renewal needs the opportunity that it renews.")]
    ParentRequired,

    [Description("Other is chosen as the competitor and its text is blank.")]
    OtherCompetitorRequired,

    [Description("Private pricing for internal use is not submitted.")]
    NotSuitable,

    [Description("A contract renewal without an expansion tends to be sent back.")]
    RenewalWithoutExpansion,

    [Description("The stage is too early for this.")]
    StageTooEarly,

    [Description("The stage is too late for this.")]
    StageTooLate,

    [Description("The opportunity is launched or lost, and its stage is final.")]
    StageTerminal,

    [Description("The opportunity was shared by AWS, not brought in by the partner.")]
    NotPartnerSourced,

    [Description("Once submitted, Co-Sell does not go back to For Visibility Only.")]
    CoSellNotReversible,

    [Description("AWS helps with the deal, so it is launched as Co-Sell.")]
    CoSellRequiredBeforeLaunch,

    [Description("An AWS Marketplace deal needs its offer before it is launched.")]
    OfferRequiredBeforeLaunch,

    [Description("The offer belongs to another opportunity, or this one has another offer.")]
    OfferAlreadyAssociated,

    [Description("Only an approved opportunity takes this.")]
    NotApproved,

    [Description("AWS is validating the opportunity; nothing can be changed until it has decided.")]
    LockedInReview,

    [Description("The opportunity was rejected; clone it to submit again.")]
    LockedRejected,

    [Description("The field cannot be changed in this status.")]
    FieldNotEditable,

    [Description("The status of the review, or of the import, does not allow this.")]
    StatusTransition,

    [Description("A comment must say what is meant.")]
    CommentRequired,

    [Description("Nothing was asked of the partner before, so nothing is incomplete.")]
    NoRequestMade,

    [Description("The opportunity that this one repeats is missing, or is none of the same partner and customer.")]
    DuplicateOfRequired,

    [Description("The invitation is past its deadline.")]
    InvitationExpired,

    [Description("The invitation has been answered.")]
    InvitationAnswered,

    [Description("The invitation must be accepted first.")]
    InvitationPending,

    [Description("Only a qualified lead is converted.")]
    LeadNotQualified,

    [Description("The lead is an opportunity already, which `subject` names where the viewer may see it.")]
    LeadConverted,

    [Description("The pain point does not come out of the business problem.")]
    PainPointUnclear,

    [Description("The solution does not come out of the business problem.")]
    SolutionUnclear,

    [Description("What happened with the customer so far does not come out.")]
    CustomerActivitiesUnclear,

    [Description("Whether and where AWS consumption rises does not come out.")]
    AwsConsumptionUnclear,

    [Description("What happens next, and when, does not come out.")]
    NextStepsUnclear,

    [Description("The customer has already signed or bought.")]
    AlreadyExecuted,

    [Description("For Visibility Only takes no needs.")]
    NeedsExclusive,

    [Description("Which of the four causes makes it Invalid is missing.")]
    InvalidCauseRequired,

    [Description("What the validator found in the rejected opportunity that this one was cloned from.")]
    PreviousFinding,

    [Description("The user has not signed in yet; the roles of the invitation stand until then.")]
    UserNotRegistered,

    [Description("A cell of the file is none that its column takes.")]
    RowInvalid,

    [Description("An earlier row of the file is the same.")]
    DuplicateInFile,

    [Description("The file has more bytes or rows than are taken.")]
    FileTooLarge,

    [Description("The file is no CSV in UTF-8 with the template's headings.")]
    FileInvalid,

    [Description("The file was made from an older template.")]
    TemplateOutdated,

    [Description("The record was changed since the import, so it is not taken back.")]
    TouchedSinceImport,

    [Description("Only one of the two answers of the last next step is given.")]
    LastNextStepIncomplete,
}
