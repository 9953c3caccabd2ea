namespace AceGraph.Opportunities.Rules;

/// <summary>The input fields that each status opens (deck, completed by AWS's field definitions), in the order of the input.</summary>
public static class EditableByStatus
{
    public static readonly IReadOnlyList<string> Everything = [.. OpportunityFields.All.Select(field => field.Path)];

    private static readonly IReadOnlyList<string> AlwaysWhenActionRequired = Matching(
        "crmId", "businessProblem", "monthlyRevenue", "targetCloseDate", "customer.website", "customer.address");

    /// <summary>Approved and neither launched nor lost. Stage and closed lost reason obey the stage rules.</summary>
    public static readonly IReadOnlyList<string> ApprovedOpen = Matching(
        "crmId", "involvement", "stage", "type", "useCase", "deliveryModels", "primaryNeeds", "salesActivities", "solutionIds",
        "otherSolution", "awsProductCodes", "monthlyRevenue", "targetCloseDate", "closedLostReason", "competitor", "otherCompetitor",
        "apnPrograms", "additionalComments", "parentId", "customer.awsAccountId", "customer.duns", "customer.address.city",
        "customer.address.street", "customer.contact", "marketing", "softwareRevenue");

    public static readonly IReadOnlyList<string> Launched = Matching("additionalComments", "softwareRevenue");

    /// <summary>Action Required: the core, and what the validator asked for, but never the stage.</summary>
    public static IReadOnlyList<string> ActionRequired(IReadOnlyList<string> requested) =>
        [.. Everything.Where(path => path != "stage" && (AlwaysWhenActionRequired.Contains(path) || requested.Contains(path)))];

    private static IReadOnlyList<string> Matching(params string[] names) =>
        [.. Everything.Where(path => names.Any(name => path == name || path.StartsWith(name + ".", StringComparison.Ordinal)))];
}
