using AceGraph.Picklists;
using AceGraph.Reviews;

namespace AceGraph.Opportunities;

/// <summary>One deal of a partner with an end customer, from draft to launch or loss. Pure data: its rules stand under Rules/.</summary>
public sealed class Opportunity
{
    public long Id { get; set; }
    public int Version { get; set; } = 1;
    public long PartnerId { get; set; }
    public long OwnerId { get; set; }
    public long? CreatedById { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset UpdatedAt { get; set; }

    public string? CrmId { get; set; }
    public string Title { get; set; } = "";
    public OpportunityOrigin Origin { get; set; } = OpportunityOrigin.PartnerReferral;
    public InvolvementType Involvement { get; set; } = InvolvementType.CoSell;
    public Stage Stage { get; set; } = Stage.Prospect;
    public ReviewStatus Status { get; set; } = ReviewStatus.Draft;
    public Customer Customer { get; set; } = new();
    public string? BusinessProblem { get; set; }
    public OpportunityType? Type { get; set; }
    public SubmissionType? SubmissionType { get; set; }
    public UseCase? UseCase { get; set; }
    public List<DeliveryModel> DeliveryModels { get; set; } = [];
    public List<PrimaryNeed> PrimaryNeeds { get; set; } = [];
    public List<SalesActivity> SalesActivities { get; set; } = [];
    public List<long> SolutionIds { get; set; } = [];

    /// <summary>Null when not given; an empty text is "Other" chosen without its text, which submission refuses.</summary>
    public string? OtherSolution { get; set; }
    public List<string> AwsProductCodes { get; set; } = [];
    public Money? MonthlyRevenue { get; set; }
    public DateOnly? TargetCloseDate { get; set; }
    public DateOnly? ExecutedOn { get; set; }
    public Competitor? Competitor { get; set; }
    public string? OtherCompetitor { get; set; }
    public bool NationalSecurity { get; set; }
    public List<ApnProgram> ApnPrograms { get; set; } = [];
    public string? AdditionalComments { get; set; }
    public Marketing Marketing { get; set; } = new();
    public SoftwareRevenue SoftwareRevenue { get; set; } = new();
    public long? ParentId { get; set; }
    public long? ClonedFromId { get; set; }
    public long? LeadId { get; set; }
    public ClosedLostReason? ClosedLostReason { get; set; }

    public string? OfferArn { get; set; }
    public DateTimeOffset? OfferAssociatedAt { get; set; }
    public long? OfferAssociatedById { get; set; }

    /// <summary>The first approval.</summary>
    public DateTimeOffset? ApprovedAt { get; set; }
    public DateTimeOffset? LaunchedAt { get; set; }
    public DateTimeOffset? ClosedAt { get; set; }

    /// <summary>
    /// The last change by the partner of stage, close date, revenue, need, solution, AWS product or next step, or else the approval or
    /// acceptance: what <c>updateDue</c> counts from.
    /// </summary>
    public DateTimeOffset? LastProgressAt { get; set; }

    public Review Review { get; set; } = new();
    public Invitation Invitation { get; set; } = new();

    public bool IsOpen => Stage is not (Stage.Launched or Stage.ClosedLost);
}
