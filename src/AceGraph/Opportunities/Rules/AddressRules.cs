using AceGraph.Errors;
using AceGraph.Picklists;

namespace AceGraph.Opportunities.Rules;

/// <summary>Postal codes by country, and the states of the US.</summary>
public static class AddressRules
{
    private const string PostalCodeField = "customer.address.postalCode";
    private const string StateField = "customer.address.stateOrRegion";

    /// <summary>
    /// Rule 4a, AWS: the postal code fits none of the formats of its country, or the country has none and one is given. Countries that
    /// are neither on AWS's list of formats nor on that of countries without are not checked.
    /// </summary>
    public static readonly SubmissionRule PostalCodeFormat = SubmissionRule.Telling(
        "4a",
        new(ErrorCode.PostalCodeInvalid, ["customer.address.country", PostalCodeField], "The postal code must have the format of its country.",
            "Correct the postal code or the country; leave it out where the country has none.", Rule.Aws)
        { Stages = Rule.Submittable },
        PostalCodeField,
        facts => facts.Opportunity.Customer.Address is { Country: { } country, PostalCode: { } code } ? PostalCodeMessage(country, code) : null);

    /// <summary>Rule 7, deck: an address in the US without its state; not asked of national security.</summary>
    public static readonly SubmissionRule StateRequired = SubmissionRule.Simple(
        "7",
        new(ErrorCode.StateRequired, ["customer.address.country", StateField], "An address in the United States needs its state.",
            "Choose the state.", Rule.Deck)
        { Stages = Rule.Submittable },
        StateField,
        facts => IsAskedForState(facts) && string.IsNullOrWhiteSpace(facts.Opportunity.Customer.Address.StateOrRegion));

    /// <summary>Rule 7, AWS: an address in the US with a state that is none.</summary>
    public static readonly SubmissionRule StateInvalid = SubmissionRule.Telling(
        "7",
        new(ErrorCode.StateInvalid, ["customer.address.country", StateField], "The state must be one of the United States or its territories.",
            "Choose a value of the picklist UsState.", Rule.Aws)
        { Stages = Rule.Submittable },
        StateField,
        facts => IsAskedForState(facts) && facts.Opportunity.Customer.Address.StateOrRegion is { } state
            && !string.IsNullOrWhiteSpace(state) && UsStates.TextOf(state) is null
            ? $"\"{state}\" is none of the United States."
            : null);

    private static bool IsAskedForState(SubmissionFacts facts) =>
        !facts.IsNationalSecurity && facts.Opportunity.Customer.Address.Country == Country.US;

    private static string? PostalCodeMessage(Country country, string code)
    {
        var name = country.ToLabel();
        if (PostalCodes.HasNone(country))
            return $"{name} has no postal codes, but \"{code}\" is given.";
        return PostalCodes.HasFormat(country) && !PostalCodes.Fits(country, code)
            ? $"\"{code}\" is no postal code of {name}, which writes them {string.Join(" or ", PostalCodes.Formats(country))}."
            : null;
    }
}
