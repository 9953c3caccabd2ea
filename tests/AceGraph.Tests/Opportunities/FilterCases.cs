using System.Text;
using AceGraph.Opportunities;
using AceGraph.Picklists;

namespace AceGraph.Tests.Opportunities;

/// <summary>Every condition of an OpportunityFilter with the same condition in plain code.</summary>
internal static class FilterCases
{
    public delegate bool Holds(Opportunity opportunity, Eye eye);

    /// <summary>Who looks, and when.</summary>
    public sealed record Eye(SeenPipeline Pipeline, long User)
    {
        public DateTimeOffset Now => Pipeline.Now;

        public DateOnly Today(Opportunity o) => Pipeline.Partners[o.PartnerId].Today(Now);

        public bool Flagged(Opportunity o) => Pipeline.Flags.Contains((User, o.Id));

        public InvitationStatus? Invitation(Opportunity o) =>
            o.Invitation.Status == InvitationStatus.Pending && o.Invitation.RespondBy <= Now ? InvitationStatus.Expired : o.Invitation.Status;
    }

    public static IReadOnlyDictionary<string, Holds> All { get; } = new Dictionary<string, Holds>
    {
        ["""{"ids": ["O1000001", "O1000007", "O1000007", "O5", "P1", "x", ""]}"""] = (o, _) => o.Id is 1000001 or 1000007,
        ["""{"partners": ["P1001"]}"""] = (o, _) => o.PartnerId == 1001,
        ["""{"crmIds": ["CRM-000002", "CRM-000003", "crm-000004", "none"]}"""] = (o, _) => o.CrmId is "CRM-000002" or "CRM-000003",
        ["""{"stages": ["PROSPECT", "COMMITTED"]}"""] = (o, _) => o.Stage is Stage.Prospect or Stage.Committed,
        ["""{"statuses": ["DRAFT", "IN_REVIEW", "REJECTED"]}"""] = (o, _) => o.Status is ReviewStatus.Draft or ReviewStatus.InReview or ReviewStatus.Rejected,
        ["""{"origins": ["AWS_REFERRAL"]}"""] = (o, _) => o.Origin == OpportunityOrigin.AwsReferral,
        ["""{"owners": ["U2004", "U2013", "nobody"]}"""] = (o, _) => o.OwnerId is 2004 or 2013,
        ["""{"mine": true}"""] = (o, e) => o.OwnerId == e.User,
        ["""{"mine": false}"""] = (o, e) => o.OwnerId != e.User,
        ["""{"flagged": true}"""] = (o, e) => e.Flagged(o),
        ["""{"flagged": false}"""] = (o, e) => !e.Flagged(o),
        ["""{"industries": ["SOFTWARE_AND_INTERNET", "FINANCIAL_SERVICES", "HEALTHCARE"]}"""] =
            (o, _) => o.Customer.Industry is Industry.SoftwareAndInternet or Industry.FinancialServices or Industry.Healthcare,
        ["""{"countries": ["US", "DE"]}"""] = (o, _) => o.Customer.Address.Country is Country.US or Country.DE,
        ["""{"primaryNeeds": ["TECHNICAL_CONSULTATION", "DEAL_SUPPORT"]}"""] =
            (o, _) => o.PrimaryNeeds.Exists(n => n is PrimaryNeed.TechnicalConsultation or PrimaryNeed.DealSupport),
        ["""{"solutions": ["S-3001", "S-3002", "O1"]}"""] = (o, _) => o.SolutionIds.Exists(s => s is 3001 or 3002),
        ["""{"awsProducts": ["A-AmazonS3", "A-AWSGlue", "AmazonECS", "A-"]}"""] = (o, _) => o.AwsProductCodes.Exists(c => c is "AmazonS3" or "AWSGlue"),
        ["""{"monthlyRevenue": {"min": "1400", "max": "20000"}}"""] = (o, _) => o.MonthlyRevenue is { Amount: >= 1400 and <= 20000 },
        ["""{"monthlyRevenue": {"min": "1400.001"}}"""] = (o, _) => o.MonthlyRevenue?.Amount > 1400,
        ["""{"monthlyRevenue": {"max": "1400.009"}}"""] = (o, _) => o.MonthlyRevenue?.Amount <= 1400,
        ["""{"monthlyRevenue": {"min": "999999999999999.99"}}"""] = (o, _) => o.MonthlyRevenue?.Amount == Money.Largest,
        ["""{"monthlyRevenue": {"min": "1000000000000000000000"}}"""] = (_, _) => false,
        ["""{"monthlyRevenue": {"max": "-1000000000000000000000"}}"""] = (_, _) => false,
        ["""{"monthlyRevenue": {}}"""] = (o, _) => o.MonthlyRevenue is not null,
        ["""{"monthlyRevenue": {"min": null, "max": null}}"""] = (o, _) => o.MonthlyRevenue is not null,
        ["""{"targetCloseDate": {"from": "2026-03-09", "to": "2026-05-01"}}"""] =
            (o, _) => o.TargetCloseDate >= new DateOnly(2026, 3, 9) && o.TargetCloseDate <= new DateOnly(2026, 5, 1),
        ["""{"targetCloseDate": {"to": "2026-03-09"}}"""] = (o, _) => o.TargetCloseDate <= new DateOnly(2026, 3, 9),
        ["""{"targetCloseDate": {"from": "2026-05-01", "to": "2026-03-09"}}"""] = (_, _) => false,
        ["""{"createdAt": {"from": "2025-12-01T00:00:00Z"}}"""] = (o, _) => o.CreatedAt >= At(2025, 12, 1),
        ["""{"updatedAt": {"to": "2026-03-07T14:00:00+02:00"}}"""] = (o, _) => o.UpdatedAt <= At(2026, 3, 7, 12),
        ["""{"updatedAt": {"from": "2026-03-07T12:00:00Z", "to": "2026-03-07T12:00:00Z"}}"""] = (o, _) => o.UpdatedAt == At(2026, 3, 7, 12),
        ["""{"updatedAt": {"from": "2026-03-07T12:00:00.0001Z"}}"""] = (o, _) => o.UpdatedAt > At(2026, 3, 7, 12),
        ["""{"updatedAt": {"from": "9999-12-31T23:59:59.9999999Z"}}"""] = (_, _) => false,
        ["""{"submittedAt": {"from": "2026-01-01T00:00:00Z"}}"""] = (o, _) => o.Review.SubmittedAt >= At(2026, 1, 1),
        ["""{"approvedAt": {"to": "2026-02-01T00:00:00Z"}}"""] = (o, _) => o.ApprovedAt <= At(2026, 2, 1),
        ["""{"launchedAt": {}}"""] = (o, _) => o.LaunchedAt is not null,
        ["""{"updateDue": true}"""] = UpdateDue,
        ["""{"updateDue": false}"""] = (o, e) => !UpdateDue(o, e),
        ["""{"slipped": true}"""] = Slipped,
        ["""{"slipped": false}"""] = (o, e) => !Slipped(o, e),
        ["""{"open": true}"""] = (o, _) => IsOpen(o),
        ["""{"open": false}"""] = (o, _) => !IsOpen(o),
        ["""{"orphaned": true}"""] = (o, _) => o.OwnerId == 2010,
        ["""{"orphaned": false}"""] = (o, _) => o.OwnerId != 2010,
        ["""{"closedLostReasons": ["PRICE", "CUSTOMER_DEFICIENCY", "LOST_TO_COMPETITOR_GOOGLE", "OTHER"]}"""] = (o, _) => o.ClosedLostReason
            is ClosedLostReason.Price or ClosedLostReason.CustomerDeficiency or ClosedLostReason.LostToCompetitorGoogle or ClosedLostReason.Other,
        ["""{"invitations": ["PENDING"]}"""] = (o, e) => e.Invitation(o) == InvitationStatus.Pending,
        ["""{"invitations": ["EXPIRED", "REJECTED", "REJECTED"]}"""] = (o, e) => e.Invitation(o) is InvitationStatus.Expired or InvitationStatus.Rejected,
        ["""{"missing": ["INDUSTRY"]}"""] = (o, _) => o.Customer.Industry is null,
        ["""{"missing": ["COUNTRY", "CLOSE_MONTH"]}"""] = (o, _) => o.Customer.Address.Country is null || o.TargetCloseDate is null,
        ["""{"missing": ["USE_CASE"]}"""] = (o, _) => o.UseCase is null,
        ["""{"missing": ["CLOSED_LOST_REASON"]}"""] = (o, _) => o.ClosedLostReason is null,
        ["""{"missing": ["STAGE", "STATUS", "OWNER", "ORIGIN"]}"""] = (_, _) => false,
        ["""{"search": "100%"}"""] = (o, _) => o.Title == "100% done",
        ["""{"search": "A_B"}"""] = (o, _) => o.Title == "a_b",
        ["""{"search": "K\\S"}"""] = (o, _) => o.Title == @"back\slash",
        ["""{"search": "STRASSE NACH"}"""] = (o, _) => o.Title.EndsWith("Süden") || o.Title.EndsWith("Norden"),
        ["""{"search": "ｆull　WIDTH"}"""] = (o, _) => o.Title is "Ｆｕｌｌ width" or "full width",
        ["""{"search": "Σίσυφος"}"""] = (o, _) => o.Title is "ΣΊΣΥΦΟΣ" or "σίσυφος",
        ["""{"search": " o100000 "}"""] = (o, _) => $"O{o.Id}".Contains("O100000"),
        ["""{"search": "Ｏ１０００１"}"""] = (o, _) => $"O{o.Id}".Contains("O10001"),
        ["""{"search": "00012"}"""] = (o, _) => $"O{o.Id}".Contains("00012"),
        ["""{"search": "o7"}"""] = (o, _) => o.Title == "O7",
        ["""{"search": "O"}"""] = (_, _) => true,
        ["""{"search": "  "}"""] = (_, _) => true,
        ["""{"search": "no such title"}"""] = (_, _) => false,
        ["{}"] = (_, _) => true,
        ["""{"ids": null, "mine": null, "search": null, "and": null, "or": null, "not": null, "createdAt": null, "missing": null}"""] = (_, _) => true,
        ["""{"and": []}"""] = (_, _) => true,
        ["""{"or": []}"""] = (_, _) => false,
        ["""{"and": [{"stages": ["PROSPECT"]}, {"not": {"statuses": ["DRAFT"]}}]}"""] = (o, _) => o.Stage == Stage.Prospect && o.Status != ReviewStatus.Draft,
        ["""{"or": [{"stages": ["PROSPECT"], "open": true}, {"statuses": ["REJECTED"]}]}"""] =
            (o, _) => o.Stage == Stage.Prospect || o.Status == ReviewStatus.Rejected,
        ["""{"not": {"not": {"not": {"missing": ["USE_CASE"]}}}}"""] = (o, _) => o.UseCase is not null,
        ["""{"not": {"or": [{"useCases": []}, {"monthlyRevenue": {"min": "1"}}]}}"""] = (o, _) => o.MonthlyRevenue is null or { Amount: < 1 },
        ["""{"stages": ["PROSPECT"], "search": "a", "mine": false}"""] = (o, e) => o.Stage == Stage.Prospect && o.OwnerId != e.User
            && (Folded(o.Title).Contains('a') || Folded(o.Customer.CompanyName).Contains('a')),
    };

    public static IEnumerable<string> Lists { get; } =
    [
        "ids", "partners", "crmIds", "stages", "statuses", "origins", "owners", "industries", "countries", "useCases", "primaryNeeds", "solutions",
        "awsProducts", "closedLostReasons", "invitations", "missing",
    ];

    private static DateTimeOffset At(int year, int month, int day, int hour = 0) => new(year, month, day, hour, 0, 0, TimeSpan.Zero);

    private static bool IsOpen(Opportunity o) => o.Stage != Stage.Launched && o.Stage != Stage.ClosedLost;

    private static bool UpdateDue(Opportunity o, Eye e) =>
        o.Status == ReviewStatus.Approved && IsOpen(o) && o.LastProgressAt is { } at && e.Now - at >= TimeSpan.FromDays(14);

    private static bool Slipped(Opportunity o, Eye e) =>
        o.Status == ReviewStatus.Approved && IsOpen(o) && o.TargetCloseDate is { } day && day < e.Today(o);

    private static string Folded(string? text) => (text ?? "").Normalize(NormalizationForm.FormKC).ToLowerInvariant();
}
