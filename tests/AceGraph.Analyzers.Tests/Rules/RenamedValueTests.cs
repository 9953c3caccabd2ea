using AceGraph.Analyzers.CodeFixes.Rules;
using AceGraph.Analyzers.Rules;
using AceGraph.Analyzers.Tests.Harness;
using Snapshooter.Xunit;

namespace AceGraph.Analyzers.Tests.Rules;

public sealed class RenamedValueTests
{
    private const string Schema = """
        enum Industry {
          OIL_AND_GAS @label(text: "Oil and Gas")
          HEALTH @label(text: "Healthcare")
          ISO27001
          OTHER
        }
        """;

    private static Project Drifted => new Project().Schema(Schema)
        .Source("""
            using AceGraph.Contracts;

            namespace Crm;

            /// <summary>See <see cref="OilGas"/>.</summary>
            [Picklist]
            public enum Industry
            {
                [Label("Oil & Gas")]
                OilGas,

                [Label("Healthcare")] Hospitals,
                [WireName("OTHERS")] Other,
            }
            """, "Industry.cs")
        .Source("""
            namespace Crm;

            public static class Use
            {
                public static bool Is(Industry industry) => industry is Industry.OilGas or Industry.Hospitals || nameof(Industry.OilGas) == "OilGas";
            }
            """, "Use.cs");

    [Fact]
    public async Task ProbableRenames_AreReportedWithBothNames() =>
        (await RuleTest<RenamedValueAnalyzer>.FindAsync(Drifted)).MatchSnapshot();

    [Fact]
    public async Task ProbableRename_IsNeitherMissingNorUnknown()
    {
        Assert.DoesNotContain("OIL_AND_GAS", await RuleTest<MissingValueAnalyzer>.FindAsync(Drifted));
        Assert.Empty(await RuleTest<UnknownMemberAnalyzer>.FindAsync(Drifted));
    }

    [Theory]
    [InlineData("[Picklist] enum Industry { OilAndGas, Health, [WireName(\"ISO27001\")] Iso, Other }")]
    [InlineData("[Picklist] enum Industry { OilAndGas, Health, [WireName(\"ISO27002\")] Iso, Other }")]
    [InlineData("[Picklist] enum Industry { [System.Obsolete] OilGas }")]
    [InlineData("[Picklist] enum Industry { [Label(\"Something else\")] OilGas }")]
    [InlineData("[Picklist] enum Industry { OilOrFish }")]
    [InlineData("[Picklist] enum Industry { Oilandgas }")]
    [InlineData("enum Industry { OilGas }")]
    public async Task WhatWasNotRenamed_IsNotReported(string source) =>
        Assert.Empty(await RuleTest<RenamedValueAnalyzer>.FindAsync(new Project().Schema(Schema).Source("using AceGraph.Contracts; " + source)));

    [Theory]
    [InlineData("USD", "USN", false)]
    [InlineData("LOST_TO_COMPETITOR_GOOGLE", "LOST_TO_COMPETITOR_ORACLE", false)]
    [InlineData("BR454", "BR455", false)]
    [InlineData("ENERGY_OIL_GAS", "ENERGY_OIL_AND_GAS", true)]
    [InlineData("ISV_IMMERSION_DAY", "IS_IMMERSION_DAY", true)]
    [InlineData("CANCELED", "CANCELLED", true)]
    public void Names_AreNearOrNot(string one, string other, bool near) => Assert.Equal(near, AceGraph.Analyzers.Picklists.Renames.IsNear(one, other));

    [Fact]
    public async Task Rename_ReachesEveryUse() =>
        (await RuleTest<RenamedValueAnalyzer>.FixAllAsync<RenamedValueFixer>(Drifted, "RenameMember")).MatchSnapshot();

    [Fact]
    public async Task WireName_KeepsTheMembersName() =>
        (await RuleTest<RenamedValueAnalyzer>.FixAllAsync<RenamedValueFixer>(Drifted, "SetWireName")).MatchSnapshot();

    [Fact]
    public async Task OneFinding_IsRenamedAlone()
    {
        var result = await RuleTest<RenamedValueAnalyzer>.FixFirstAsync<RenamedValueFixer>(Drifted);

        Assert.Contains("Industry.OilAndGas or Industry.Hospitals || nameof(Industry.OilAndGas)", result);
    }
}
