using AceGraph.Analyzers.CodeFixes.Rules;
using AceGraph.Analyzers.Rules;
using AceGraph.Analyzers.Tests.Harness;
using Snapshooter.Xunit;

namespace AceGraph.Analyzers.Tests.Rules;

public sealed class LabelDiffersTests
{
    private const string Schema = """
        enum Reason {
          GOOGLE @label(text: "Competitor - Google")
          PRICE @label(text: "Price", aws: "")
          OTHER @label(text: "*Other", aws: "Others")
          QUOTE @label(text: "\"Q\"\\\t")
          EMOJI @label(text: "\u{1F600}")
          BARE
        }
        """;

    private static readonly Project Drifted = new Project().Schema(Schema).Source("""
        using AceGraph.Contracts;

        [Picklist]
        enum Reason
        {
            [Label("Competitor – Google", Aws = "x")]
            Google,

            [Label("price")] Price,
            [Label("*Other ", Aws = "Other")] Other, [Label("Q")] Quote,
            [Label(Aws = "😁", text: "😁")] Emoji,
            [Label("Anything")] Bare,
        }
        """).Source("""
        using AceGraph.Contracts;

        [Picklist("Reason")] enum Cause { [Label(Texts.Google)] Google, [Label("Price")] Price, [Label("")] Other }

        static class Texts { public const string Google = "Google"; }
        """, "Cause.cs");

    [Fact]
    public async Task DifferentTexts_AreReportedByCodePoint() =>
        (await RuleTest<LabelDiffersAnalyzer>.FindAsync(Drifted)).MatchSnapshot();

    [Theory]
    [InlineData("[Picklist] enum Reason { [Label(\"Competitor - Google\")] Google, [Label(\"Price\")] Price, [Label(\"*Other\")] Other }")]
    [InlineData("[Picklist] enum Reason { [Label(\"Price\", Aws = \"\")] Price, [Label(\"*Other\", Aws = \"Others\")] Other }")]
    [InlineData("[Picklist] enum Reason { Google, Price }")]
    [InlineData("[Picklist] enum Reason { [Label(\"x\")] Mine, [Label(\"x\")] Bare }")]
    [InlineData("[Picklist] enum Reason { [Label(] Price }")]
    [InlineData("[Picklist] enum Reason { [Label(Nowhere.Text)] Price }")]
    [InlineData("[Picklist] enum Reason { [Label(\"Price\", Aws = )] Price }")]
    [InlineData("enum Reason { [Label(\"x\")] Price }")]
    public async Task SameTexts_AreNotReported(string source) =>
        Assert.Empty(await RuleTest<LabelDiffersAnalyzer>.FindAsync(new Project().Schema(Schema).Source("using AceGraph.Contracts; " + source)));

    [Fact]
    public async Task TextsThatAreNotUsed_AreNotCompared() =>
        Assert.Empty(await RuleTest<LabelDiffersAnalyzer>.FindAsync(new Project()
            .Option("acegraph_label_source = none")
            .Schema(Schema)
            .Source("using AceGraph.Contracts; [Picklist] enum Reason { [Label(\"x\")] Price }")));

    [Fact]
    public async Task Texts_AreTakenFromTheSchema() =>
        (await RuleTest<LabelDiffersAnalyzer>.FixAllAsync<LabelDiffersFixer>(Drifted)).MatchSnapshot();
}
