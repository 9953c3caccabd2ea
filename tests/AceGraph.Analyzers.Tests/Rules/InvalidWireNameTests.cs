using AceGraph.Analyzers.CodeFixes.Rules;
using AceGraph.Analyzers.Rules;
using AceGraph.Analyzers.Tests.Harness;
using Snapshooter.Xunit;

namespace AceGraph.Analyzers.Tests.Rules;

public sealed class InvalidWireNameTests
{
    private const string Source = """
        using AceGraph.Contracts;

        [Picklist]
        enum Stage
        {
            [WireName("closed - lost")]
            ClosedLost,

            [WireName("5G")] FiveG, [WireName("__typename")] Typename,
            [WireName("true")] Yes,
            [WireName("")] Empty,
            [WireName("--")] Dashes,
            [WireName("TYPE-NAME")] Taken, [WireName("TYPE_NAME")] Taking,
            Größe,
            __Hidden,
        }
        """;

    [Fact]
    public async Task Names_AreReportedWithWhatIsWrong() =>
        (await RuleTest<InvalidWireNameAnalyzer>.FindAsync(new Project().Source(Source))).MatchSnapshot();

    [Theory]
    [InlineData("[Picklist] enum Stage { Open, _5G, P3, [WireName(\"closedLost\")] A, [WireName(\"_\")] B, [WireName(\"TRUE\")] C }")]
    [InlineData("[Picklist] enum Stage { [WireName(] A }")]
    [InlineData("[Picklist] enum Stage { [WireName(null!)] A }")]
    [InlineData("enum Stage { [WireName(\"a b\")] A }")]
    [InlineData("[Picklist] enum Stage { True, Null }")]
    public async Task AllowedNames_AreNotReported(string source) =>
        Assert.Empty(await RuleTest<InvalidWireNameAnalyzer>.FindAsync(new Project().Source("using AceGraph.Contracts; " + source)));

    [Fact]
    public async Task Naming_CanMakeALiteral() =>
        Assert.Contains("true is a literal of its own", await RuleTest<InvalidWireNameAnalyzer>.FindAsync(new Project()
            .Option("acegraph_naming = camel_case")
            .Source("[AceGraph.Contracts.Picklist] enum Stage { True }")));

    [Fact]
    public async Task HalfACharacter_IsReported() =>
        Assert.Contains("digits and underscores, not U+D800;", await RuleTest<InvalidWireNameAnalyzer>.FindAsync(new Project()
            .Source("using AceGraph.Contracts; [Picklist] enum Stage { [WireName(\"\\uD800\")] Lone }")));

    [Fact]
    public async Task NearestNames_AreWritten() =>
        (await RuleTest<InvalidWireNameAnalyzer>.FixAllAsync<InvalidWireNameFixer>(new Project().Source(Source))).MatchSnapshot();
}
