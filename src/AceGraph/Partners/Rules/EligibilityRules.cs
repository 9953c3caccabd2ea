namespace AceGraph.Partners.Rules;

/// <summary>What the programme asks of a partner (deck): tier, validated opportunities, a listing and the terms.</summary>
public static class EligibilityRules
{
    /// <summary>Validated partner-originated opportunities in the rolling 12 months.</summary>
    public const int LeastValidated = 10;

    /// <summary>Each requirement in the deck's order, met or not.</summary>
    /// <param name="partner">Its tier, listing and terms are looked at.</param>
    /// <param name="validated">How many approvals count in the rolling 12 months, see <see cref="RollingYear"/>.</param>
    public static IReadOnlyList<EligibilityRequirement> Requirements(Partner partner, int validated) =>
    [
        new("TIER", "Tier Select or higher", "AWS ranks the partner as Select, Advanced or Premier.", IsSelectOrHigher(partner.Tier)),
        new(
            "VALIDATED",
            "10 validated opportunities",
            "At least 10 partner-originated opportunities were first approved in the rolling 12 months: an approval counts until 12 calendar months "
            + "after it, in UTC, also where the opportunity is closed lost by now.",
            validated >= LeastValidated) { Value = validated, Target = LeastValidated },
        new("SOLUTIONS_FINDER", "Listed in the Partner Solutions Finder", "Customers find the partner in the Partner Solutions Finder.", partner.SolutionsFinderListed),
        new("TERMS", "Terms accepted", "The Alliance Lead has accepted the terms of the programme.", partner.TermsAcceptedAt is not null),
    ];

    private static bool IsSelectOrHigher(PartnerTier tier) => tier switch
    {
        PartnerTier.Registered => false,
        PartnerTier.Select or PartnerTier.Advanced or PartnerTier.Premier => true,
        _ => throw new ArgumentOutOfRangeException(nameof(tier)),
    };
}
