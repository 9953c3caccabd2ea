using AceGraph.Errors;
using AceGraph.Picklists;

namespace AceGraph.Opportunities.Rules;

/// <summary>What is asked of AWS, and what national security changes.</summary>
public static class InvolvementRules
{
    private static readonly Rule NationalSecurityRule = new(
        ErrorCode.ValueInvalid, ["involvement", "nationalSecurity", "customer.industry"],
        "National security goes with the industry Government and with Co-Sell alone.",
        "Set industry and involvement so, or say that it is no national security.", Rule.Aws)
    { Stages = Rule.Submittable };

    /// <summary>Rule 13, deck: Co-Sell without a need.</summary>
    public static readonly SubmissionRule PrimaryNeed = SubmissionRule.Simple(
        "13",
        new(ErrorCode.PrimaryNeedRequired, ["involvement", "primaryNeeds"], "Co-Sell must say what is needed of AWS.",
            "Choose at least one need, or For Visibility Only.", Rule.Deck)
        { Stages = Rule.Submittable },
        "primaryNeeds",
        facts => facts.Opportunity is { Involvement: InvolvementType.CoSell, PrimaryNeeds.Count: 0 });

    /// <summary>Rule 13, AWS: For Visibility Only with a need.</summary>
    public static readonly SubmissionRule NeedsExclusive = SubmissionRule.Simple(
        "13",
        new(ErrorCode.NeedsExclusive, ["involvement", "primaryNeeds"], "For Visibility Only takes no needs.",
            "Take the needs out, or choose Co-Sell.", Rule.Aws)
        { Stages = Rule.Submittable },
        "primaryNeeds",
        facts => facts.Opportunity is { Involvement: InvolvementType.ForVisibilityOnly, PrimaryNeeds.Count: > 0 });

    /// <summary>Rule 18b, AWS: national security without the industry Government, or for visibility only; one error each.</summary>
    public static readonly SubmissionRule NationalSecurity = new("18b", NationalSecurityRule, Broken);

    private static IEnumerable<UserError> Broken(SubmissionFacts facts)
    {
        if (!facts.IsNationalSecurity)
            yield break;
        if (facts.Opportunity.Involvement != InvolvementType.CoSell)
            yield return NationalSecurityRule.Error("involvement", "A national security opportunity must be Co-Sell.");
        if (facts.Opportunity.Customer.Industry != Industry.Government)
            yield return NationalSecurityRule.Error("nationalSecurity", "A national security opportunity must have the industry Government.");
    }
}
