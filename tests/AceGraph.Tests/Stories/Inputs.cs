namespace AceGraph.Tests.Stories;

/// <summary>What a CRM would send.</summary>
internal static class Inputs
{
    /// <summary>A deal that lacks a solution, and whose customer has the partner's own domain.</summary>
    public static object Deal { get; } = new
    {
        crmId = "CRM-1",
        title = "Posture management for Adatum",
        stage = "QUALIFIED",
        businessProblem = "Adatum cannot see which of its two hundred AWS accounts are misconfigured, and auditors ask for weekly proof; Contoso Guard scans them all.",
        type = "NET_NEW_BUSINESS",
        submissionType = "AWS_MARKETPLACE",
        useCase = "SECURITY_AND_COMPLIANCE",
        deliveryModels = new[] { "SAAS_OR_PAAS" },
        primaryNeeds = new[] { "TECHNICAL_CONSULTATION" },
        salesActivities = new[] { "CONDUCTED_POC_DEMO" },
        monthlyRevenue = new { amount = "1400.00", currency = "USD" },
        targetCloseDate = "2026-06-30",
        customer = new
        {
            companyName = "Adatum",
            website = "https://shop.contoso.example",
            industry = "RETAIL",
            address = new { country = "US", postalCode = "78701" },
        },
    };
}
