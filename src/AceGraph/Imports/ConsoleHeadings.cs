namespace AceGraph.Imports;

/// <summary>
/// What the console of AWS calls the fields (its field definitions, version 14.3). The ones that it has not are named in its manner:
/// involvement, submission type, day of execution and the currency of the monthly revenue.
/// </summary>
internal static class ConsoleHeadings
{
    private static readonly Dictionary<string, string> ByPath = new(StringComparer.Ordinal)
    {
        ["crmId"] = "Partner CRM Unique Identifier",
        ["title"] = "Partner Project Title",
        ["involvement"] = "Involvement Type",
        ["stage"] = "Stage",
        ["businessProblem"] = "Customer Business Problem",
        ["type"] = "Opportunity Type",
        ["submissionType"] = "Submission Type",
        ["useCase"] = "Use Case",
        ["deliveryModels"] = "Delivery Model",
        ["primaryNeeds"] = "Partner primary need from AWS",
        ["salesActivities"] = "Sales Activities",
        ["solutionIds"] = "Solution offered",
        ["otherSolution"] = "Other Solution Offered",
        ["awsProductCodes"] = "AWS products",
        ["monthlyRevenue.amount"] = "Estimated AWS Monthly Recurring Revenue",
        ["monthlyRevenue.currency"] = "Estimated AWS Monthly Recurring Revenue Currency",
        ["targetCloseDate"] = "Target Close Date",
        ["executedOn"] = "Executed On",
        ["closedLostReason"] = "Closed Reason",
        ["competitor"] = "Competitive Tracking",
        ["otherCompetitor"] = "Competitive Tracking Other",
        ["nationalSecurity"] = "Does this opportunity contain classified National Security information?",
        ["apnPrograms"] = "APN Programs",
        ["additionalComments"] = "Additional Comments",
        ["parentId"] = "Parent Opportunity ID",
        ["customer.companyName"] = "Customer Company Name",
        ["customer.website"] = "Customer Website",
        ["customer.industry"] = "Industry Vertical",
        ["customer.otherIndustry"] = "Other - Industry Vertical",
        ["customer.awsAccountId"] = "Customer AWS Account ID",
        ["customer.duns"] = "Customer Data Universal Number System (DUNS)",
        ["customer.address.country"] = "Country",
        ["customer.address.stateOrRegion"] = "State",
        ["customer.address.city"] = "City",
        ["customer.address.postalCode"] = "Postal Code",
        ["customer.address.street"] = "Address",
        ["customer.contact.firstName"] = "Customer First Name",
        ["customer.contact.lastName"] = "Customer Last Name",
        ["customer.contact.title"] = "Customer Title",
        ["customer.contact.email"] = "Customer Email",
        ["customer.contact.phone"] = "Customer Phone",
        ["marketing.source"] = "Is Opportunity from Marketing Activity?",
        ["marketing.campaign"] = "Marketing Campaign Code",
        ["marketing.channels"] = "Marketing Activity Channel",
        ["marketing.useCases"] = "Marketing Activity Use Case",
        ["marketing.developmentFunded"] = "Was Marketing Development Funds Used?",
        ["softwareRevenue.model"] = "Procurement Type",
        ["softwareRevenue.value.amount"] = "Customer Software Value",
        ["softwareRevenue.value.currency"] = "Currency",
        ["softwareRevenue.effectiveDate"] = "Contract effective date",
        ["softwareRevenue.expirationDate"] = "Contract expiration date",
    };

    /// <summary>What every submission needs, whatever else the row says.</summary>
    private static readonly HashSet<string> Required =
    [
        "title", "businessProblem", "useCase", "deliveryModels", "salesActivities", "monthlyRevenue.amount", "targetCloseDate",
        "customer.companyName", "customer.website", "customer.industry", "customer.address.country",
    ];

    /// <exception cref="KeyNotFoundException">A field was added without a heading, which stops the first test and the start.</exception>
    public static string Of(string path) => ByPath[path];

    public static bool IsRequired(string path) => Required.Contains(path);
}
