using AceGraph.Analyzers.CodeFixes.Rules;
using AceGraph.Analyzers.Rules;
using AceGraph.Analyzers.Tests.Harness;
using Snapshooter.Xunit;

namespace AceGraph.Analyzers.Tests.Rules;

public sealed class NameVariantTests
{
    private const string Schema = "enum Stage {\n  CLOSED_LOST\n  OAuth\n  BR_454\n  P3\n}";

    private static readonly Project Drifted = new Project().Schema(Schema).Source("""
        using AceGraph.Contracts;

        [Picklist]
        public enum Stage
        {
            Closedlost,
            [System.Obsolete] OAuthOld,
            OAuth,
            BR454, [WireName("p3")] P3
        }
        """, "Stage.cs").Source("static class Use\n{\n    public const Stage Lost = Stage.Closedlost;\n}\n", "Use.cs");

    [Fact]
    public async Task Variants_AreReportedWithBothNames() =>
        (await RuleTest<NameVariantAnalyzer>.FindAsync(Drifted)).MatchSnapshot();

    [Theory]
    [InlineData("[Picklist] enum Stage { ClosedLost, [WireName(\"OAuth\")] OAuth, [WireName(\"BR_454\")] BR454, P3 }")]
    [InlineData("[Picklist] enum Stage { ClosedWon, P4 }")]
    [InlineData("[Picklist] enum Stage { [WireName(Nowhere)] Closedlost }")]
    [InlineData("enum Stage { Closedlost }")]
    public async Task OtherNames_AreNotReported(string source) =>
        Assert.Empty(await RuleTest<NameVariantAnalyzer>.FindAsync(new Project().Schema(Schema).Source("using AceGraph.Contracts; " + source)));

    [Fact]
    public async Task ValueInTwoCases_BelongsToTheExactMember() =>
        Assert.Empty(await RuleTest<NameVariantAnalyzer>.FindAsync(new Project()
            .Schema("enum Stage { OPEN Open }")
            .Source("using AceGraph.Contracts; [Picklist] enum Stage { Open, [WireName(\"Open\")] Opened }")));

    [Fact]
    public async Task Naming_DecidesWhatAVariantIs() =>
        (await RuleTest<NameVariantAnalyzer>.FindAsync(new Project()
            .Option("acegraph_naming = camel_case")
            .Schema("enum Stage { closedLost CLOSED_WON }")
            .Source("using AceGraph.Contracts; [Picklist] enum Stage { ClosedLost, ClosedWon }"))).MatchSnapshot();

    [Fact]
    public async Task Rename_IsMadeWhereANameGivesTheValue() =>
        (await RuleTest<NameVariantAnalyzer>.FixAllAsync<NameVariantFixer>(Drifted, "RenameMember")).MatchSnapshot();

    [Fact]
    public async Task WireName_FollowsTheLayout() =>
        (await RuleTest<NameVariantAnalyzer>.FixAllAsync<NameVariantFixer>(Drifted, "SetWireName")).MatchSnapshot();
}
