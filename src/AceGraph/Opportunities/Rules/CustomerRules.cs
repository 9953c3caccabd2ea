using AceGraph.Errors;

namespace AceGraph.Opportunities.Rules;

/// <summary>Who the customer is.</summary>
public static class CustomerRules
{
    private static readonly Rule PartnerRule = new(
        ErrorCode.PartnerIsCustomer, ["customer.companyName", "customer.website"], "The customer must not be the partner itself.",
        "Name the end customer and its own website.", Rule.Deck)
    { Stages = Rule.Submittable };

    /// <summary>Rule 5, deck: the website is missing or has no public domain name (<see cref="CustomerDomain"/>); not asked of national security.</summary>
    public static readonly SubmissionRule Website = SubmissionRule.Telling(
        "5",
        new(ErrorCode.WebsiteInvalid, ["customer.website"], "The customer's website must be given and have a public domain name.",
            "Write it like https://www.example.com.", Rule.Deck)
        { Stages = Rule.Submittable },
        "customer.website",
        facts => facts.IsNationalSecurity || Host(facts) is not null ? null
            : facts.Opportunity.Customer.Website is { } website ? $"\"{website}\" has no public domain name."
            : "The customer's website is missing.");

    /// <summary>
    /// Rule 6, deck: the customer's host is one of the partner's domains or below one, or the company has the partner's name as
    /// <see cref="CompanyNames"/> compares it. Each of the two is an error of its own field.
    /// </summary>
    public static readonly SubmissionRule PartnerIsCustomer = new("6", PartnerRule, SameAsPartner);

    /// <summary>Rule 8, deck: no industry is chosen.</summary>
    public static readonly SubmissionRule Industry = SubmissionRule.Simple(
        "8",
        new(ErrorCode.IndustryRequired, ["customer.industry"], "The customer's industry must be chosen.", "Choose an industry.", Rule.Deck)
        { Stages = Rule.Submittable },
        "customer.industry",
        facts => facts.Opportunity.Customer.Industry is null);

    /// <summary>Rule 8, deck: the industry is Other and its text is missing.</summary>
    public static readonly SubmissionRule OtherIndustry = SubmissionRule.Simple(
        "8",
        new(ErrorCode.OtherIndustryRequired, ["customer.industry", "customer.otherIndustry"], "The industry Other needs its text.",
            "Say which industry it is.", Rule.Deck)
        { Stages = Rule.Submittable },
        "customer.otherIndustry",
        facts => facts.Opportunity.Customer is { Industry: Picklists.Industry.Other } customer && string.IsNullOrWhiteSpace(customer.OtherIndustry));

    private static string? Host(SubmissionFacts facts) => CustomerDomain.FromWebsite(facts.Opportunity.Customer.Website);

    private static IEnumerable<UserError> SameAsPartner(SubmissionFacts facts)
    {
        if (CompanyNames.AreSame(facts.Opportunity.Customer.CompanyName, facts.PartnerName))
            yield return PartnerRule.Error("customer.companyName", $"\"{facts.Opportunity.Customer.CompanyName}\" is the partner's own name.");
        if (Host(facts) is { } host && facts.PartnerDomains.FirstOrDefault(domain => IsWithin(host, domain)) is { } own)
            yield return PartnerRule.Error("customer.website", $"{host} belongs to the partner's own domain {own}.");
    }

    private static bool IsWithin(string host, string domain) =>
        host == domain || host.EndsWith("." + domain, StringComparison.Ordinal);
}
