using AceGraph.Errors;
using AceGraph.Opportunities;
using AceGraph.Opportunities.Rules;
using AceGraph.Picklists;
using AceGraph.Reviews;

namespace AceGraph.Tests.Opportunities.Rules;

/// <summary>An opportunity that obeys every rule, to be spoilt by a test in one point, and the facts around it.</summary>
internal static class Sample
{
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 13, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = new(2026, 11, 23);

    public static Opportunity Ready() => new()
    {
        Id = 1,
        Title = "Posture management",
        Stage = Stage.Qualified,
        Customer = new()
        {
            CompanyName = "Contoso Ltd",
            Website = "https://www.contoso.example",
            Domain = "contoso.example",
            Industry = Industry.Retail,
            Address = new() { Country = Country.US, StateOrRegion = "Texas", City = "Austin", PostalCode = "78701", Street = "1 Main St" },
        },
        BusinessProblem = "Contoso cannot see misconfigured accounts.",
        Type = OpportunityType.NetNewBusiness,
        SubmissionType = SubmissionType.MultiTenantSaas,
        UseCase = UseCase.Archiving,
        DeliveryModels = [DeliveryModel.SaasOrPaas],
        PrimaryNeeds = [PrimaryNeed.DealSupport],
        SalesActivities = [SalesActivity.ConductedPocDemo],
        SolutionIds = [7],
        MonthlyRevenue = new(1400m, Currency.USD),
        TargetCloseDate = Today.AddDays(1),
    };

    public static Opportunity With(Action<Opportunity> change)
    {
        var opportunity = Ready();
        change(opportunity);
        return opportunity;
    }

    /// <summary>A ready one in a status and stage, with the review and the times that go with it.</summary>
    public static Opportunity In(ReviewStatus status, Stage stage, ReviewReason? reason = null) => With(o =>
    {
        o.Status = status;
        o.Stage = stage;
        o.Review = status == ReviewStatus.Draft ? new() : new() { Round = 1, SubmittedAt = Now.AddDays(-3), Reason = reason };
        o.LastProgressAt = Now.AddDays(-1);
    });

    /// <summary>What AWS shared, in the state of its invitation.</summary>
    public static Opportunity Shared(InvitationStatus invitation, DateTimeOffset respondBy) => With(o =>
    {
        o.Origin = OpportunityOrigin.AwsReferral;
        o.Status = invitation == InvitationStatus.Accepted ? ReviewStatus.Approved : ReviewStatus.Draft;
        o.Invitation = new Invitation { Status = invitation, SharedAt = Now.AddDays(-7), RespondBy = respondBy };
    });

    public static SubmissionFacts Facts(Opportunity opportunity) => new(opportunity, Now, Today, "Northwind Cloud, Inc.")
    {
        PartnerDomains = ["northwind.example", "northwind.cloud.example"],
    };

    public static SubmissionFacts Facts(Action<Opportunity> change) => Facts(With(change));

    /// <summary>Codes with their fields, one a line, as a test or a snapshot compares them.</summary>
    public static IEnumerable<string> Lines(IEnumerable<UserError> errors) =>
        errors.Select(error => error.Field is null ? $"{error.Code}" : $"{error.Code} {error.Field}");
}
