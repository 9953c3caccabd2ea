using AceGraph.Errors;

namespace AceGraph.Opportunities.Rules;

/// <summary>The values that every submission needs.</summary>
public static class RequiredValues
{
    private const string PostalCodeField = "customer.address.postalCode";

    private static readonly Rule Given = new(
        ErrorCode.ValueRequired, ["title", "targetCloseDate", "customer.companyName", "customer.address.country"],
        "Title, target close date, company name and country must be given.", "Fill the field in.", Rule.Deck)
    { Stages = Rule.Submittable };

    private static readonly Rule PostalCodeGiven = new(
        ErrorCode.ValueRequired, ["customer.address.country", PostalCodeField],
        "The postal code must be given where the country has a format for it.", "Fill the postal code in.", Rule.Aws)
    { Stages = Rule.Submittable };

    /// <summary>Rule 4, deck: each of the four that is missing is refused, in the order of the input.</summary>
    public static readonly SubmissionRule Values = new("4", Given, facts => MissingFields(facts).Select(Missing)) { JudgesEachField = true };

    /// <summary>Rule 4, AWS: the postal code, where the country has a format; not asked of national security.</summary>
    public static readonly SubmissionRule PostalCode = new("4", PostalCodeGiven, facts => LacksPostalCode(facts) ? [PostalCodeGiven.Error(PostalCodeField)] : []);

    private static IEnumerable<(string Field, string Name)> MissingFields(SubmissionFacts facts)
    {
        var opportunity = facts.Opportunity;
        if (string.IsNullOrWhiteSpace(opportunity.Title))
            yield return ("title", "title");
        if (opportunity.TargetCloseDate is null)
            yield return ("targetCloseDate", "target close date");
        if (string.IsNullOrWhiteSpace(opportunity.Customer.CompanyName))
            yield return ("customer.companyName", "company name");
        if (opportunity.Customer.Address.Country is null)
            yield return ("customer.address.country", "country");
    }

    private static UserError Missing((string Field, string Name) value) => Given.Error(value.Field, $"The {value.Name} is missing.");

    private static bool LacksPostalCode(SubmissionFacts facts) =>
        !facts.IsNationalSecurity
        && facts.Opportunity.Customer.Address is { Country: { } country, PostalCode: null }
        && PostalCodes.HasFormat(country);
}
