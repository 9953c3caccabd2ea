namespace AceGraph.Tests.Opportunities;

/// <summary>Which field of AWS's CRM integration goes where in <c>OpportunityInput</c>.</summary>
internal static class CrmFields
{
    public static IReadOnlyList<(string Field, string Path)> Plain { get; } =
    [
        ("partnerCrmUniqueIdentifier", "crmId"),
        ("partnerProjectTitle", "title"),
        ("projectDescription", "businessProblem"),
        ("otherSolutionOffered", "otherSolution"),
        ("targetCloseDate", "targetCloseDate"),
        ("competitiveTrackingOther", "otherCompetitor"),
        ("additionalComments", "additionalComments"),
        ("parentOppId", "parentId"),
        ("customerCompanyName", "customer.companyName"),
        ("customerWebsite", "customer.website"),
        ("industryOther", "customer.otherIndustry"),
        ("awsAccountId", "customer.awsAccountId"),
        ("customerDuns", "customer.duns"),
        ("state", "customer.address.stateOrRegion"),
        ("city", "customer.address.city"),
        ("postalCode", "customer.address.postalCode"),
        ("streetAddress", "customer.address.street"),
        ("customerFirstName", "customer.contact.firstName"),
        ("customerLastName", "customer.contact.lastName"),
        ("customerTitle", "customer.contact.title"),
        ("customerEmail", "customer.contact.email"),
        ("customerPhone", "customer.contact.phone"),
    ];

    public static IReadOnlyList<(string Field, string Path, string Picklist)> Single { get; } =
    [
        ("stage", "stage", "Stage"),
        ("useCase", "useCase", "UseCase"),
        ("opportunityType", "type", "OpportunityType"),
        ("competitiveTracking", "competitor", "Competitor"),
        ("industry", "customer.industry", "Industry"),
        ("country", "customer.address.country", "Country"),
    ];

    public static IReadOnlyList<(string Field, string Path, string Picklist)> Multiple { get; } =
    [
        ("deliveryModel", "deliveryModels", "DeliveryModel"),
        ("partnerPrimaryNeedFromAws", "primaryNeeds", "PrimaryNeed"),
        ("salesActivities", "salesActivities", "SalesActivity"),
        ("campaignName", "apnPrograms", "ApnProgram"),
    ];
}
