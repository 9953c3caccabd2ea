using AceGraph.Analyzers.Rules;
using AceGraph.Analyzers.Tests.Harness;
using Snapshooter.Xunit;

namespace AceGraph.Analyzers.Tests.Rules;

public sealed class DuplicateValueTests
{
    [Fact]
    public async Task Duplicates_AreReportedByKind() =>
        (await RuleTest<DuplicateValueAnalyzer>.FindAsync(new Project().Source("""
            using AceGraph.Contracts;

            [Picklist]
            public enum Stage : byte
            {
                [Label("Open")] Open,
                [Label("Open")] Opened,
                [WireName("OPEN")] Begun,
                Opening = Open,
                Again = 1, [Label("Open"), WireName("OPEN")] All = 0,
            }
            """))).MatchSnapshot();

    [Theory]
    [InlineData("[Picklist] enum Stage { [Label(\"Open\")] Open, [Label(\"open\")] Shut, [WireName(\"Open\")] Third }", "attribute")]
    [InlineData("[Picklist] enum Stage { [Label(\"Open\")] Open, [Label(\"Open\")] Shut }", "schema")]
    [InlineData("[Picklist] enum Stage { [Label(\"Open\")] Open, [Label(\"Open\")] Shut }", "none")]
    [InlineData("[Picklist] enum Stage { Open = Nowhere.A, Shut = Nowhere.B }", "attribute")]
    [InlineData("[Picklist] enum Stage { [WireName(\"A\")] Open, [WireName(] Shut }", "attribute")]
    [InlineData("enum Stage { Open, Opened = Open }", "attribute")]
    [InlineData("[Picklist] enum Stage { Open, Shut } [Picklist] enum Phase { Open, Shut }", "attribute")]
    public async Task DistinctMembers_AreNotReported(string source, string labels) =>
        Assert.Empty(await RuleTest<DuplicateValueAnalyzer>.FindAsync(new Project()
            .Option("acegraph_label_source = " + labels)
            .Source("using AceGraph.Contracts; " + source)));
}
