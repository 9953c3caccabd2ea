using AceGraph.Partners;
using AceGraph.Partners.Rules;
using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Partners.Rules;

public sealed class EligibilityRulesTests
{
    [Theory]
    [InlineData(PartnerTier.Registered, 10, true, true, "TIER")]
    [InlineData(PartnerTier.Select, 10, true, true, "")]
    [InlineData(PartnerTier.Advanced, 10, true, true, "")]
    [InlineData(PartnerTier.Premier, 10, true, true, "")]
    [InlineData(PartnerTier.Select, 9, true, true, "VALIDATED")]
    [InlineData(PartnerTier.Select, 0, true, true, "VALIDATED")]
    [InlineData(PartnerTier.Select, 11, true, true, "")]
    [InlineData(PartnerTier.Select, 10, false, true, "SOLUTIONS_FINDER")]
    [InlineData(PartnerTier.Select, 10, true, false, "TERMS")]
    [InlineData(PartnerTier.Registered, 9, false, false, "TIER VALIDATED SOLUTIONS_FINDER TERMS")]
    public void WhatIsMissing_IsNamed(PartnerTier tier, int validated, bool listed, bool accepted, string unmet)
    {
        var partner = new Partner { Tier = tier, SolutionsFinderListed = listed, TermsAcceptedAt = accepted ? AceGraphServer.Start : null };
        var requirements = EligibilityRules.Requirements(partner, validated);
        Assert.Equal(unmet, string.Join(' ', requirements.Where(r => !r.Met).Select(r => r.Key)));
        Assert.Equal(unmet.Length == 0, new Eligibility(requirements, []).Eligible);
        var counted = Assert.Single(requirements, r => r.Value is not null);
        Assert.Equal(("VALIDATED", validated, 10, Math.Max(0, 10 - validated)), (counted.Key, counted.Value, counted.Target, counted.Missing));
    }
}
