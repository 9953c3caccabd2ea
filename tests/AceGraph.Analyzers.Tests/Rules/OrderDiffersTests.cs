using AceGraph.Analyzers.CodeFixes.Rules;
using AceGraph.Analyzers.Rules;
using AceGraph.Analyzers.Tests.Harness;
using Snapshooter.Xunit;

namespace AceGraph.Analyzers.Tests.Rules;

public sealed class OrderDiffersTests
{
    private const string Schema = "enum Stage {\n  LEAD\n  QUALIFIED\n  COMMITTED\n  CLOSED_LOST\n}";

    private static readonly string[] Sources =
    [
        "using AceGraph.Contracts;\n[Picklist] public enum Stage { Qualified, Lead, Mine, Committed }\n",
        "using AceGraph.Contracts;\n[Picklist] public enum Stage { Committed = 7, Lead = 1, Qualified = Lead + 1 }\n",
        """
        using System;
        using AceGraph.Contracts;

        [Picklist]
        public enum Stage
        {
            // The first.
            [Obsolete("x")]
            Qualified = 3, // three

            /// <summary>The lead.</summary>
            Lead = 1,
            ClosedLost = 9, /* nine */
            Committed = 2 // two
        }
        """,
        "using AceGraph.Contracts;\n[Picklist]\npublic enum Stage\n{\n\tQualified,\n#if !NEVER\n\tLead,\n#endif\n}\n",
    ];

    [Fact]
    public async Task MembersOutOfOrder_AreReportedOnce() =>
        (await new Layouts(Schema).Add(Sources).FindAsync<OrderDiffersAnalyzer>()).MatchSnapshot();

    [Theory]
    [InlineData("[Picklist] enum Stage { Lead, Qualified, ClosedLost }", "schema")]
    [InlineData("[Picklist] enum Stage { Mine, Lead, Yours, ClosedLost }", "schema")]
    [InlineData("[Picklist] enum Stage { ClosedLost, Lead }", "any")]
    [InlineData("[Picklist] enum Stage { ClosedLost, Lead, Qualified }", "alphabetical")]
    [InlineData("enum Stage { ClosedLost, Lead }", "schema")]
    public async Task OrderThatIsAskedFor_IsNotReported(string source, string order) =>
        Assert.Empty(await RuleTest<OrderDiffersAnalyzer>.FindAsync(new Project()
            .Schema(Schema)
            .Option("acegraph_value_order = " + order)
            .Source("using AceGraph.Contracts; " + source)));

    [Fact]
    public void Rule_IsOffByDefault() => Assert.False(new OrderDiffersAnalyzer().SupportedDiagnostics.Single().IsEnabledByDefault);

    [Fact]
    public async Task Alphabet_IsReportedWithItsOrder() =>
        (await new Layouts(Schema, "acegraph_value_order = alphabetical").Add(Sources[0]).FindAsync<OrderDiffersAnalyzer>()).MatchSnapshot();

    [Fact]
    public async Task Members_MoveWithTheirNumbers() =>
        (await new Layouts(Schema).Add(Sources).FixAsync<OrderDiffersAnalyzer, OrderDiffersFixer>()).MatchSnapshot();

    [Theory]
    [InlineData("[Picklist] enum Stage {\n    Qualified = 1,\n#if !NEVER\n    Lead = 2,\n#endif\n}")]
    [InlineData("[Picklist] enum Stage {\n    Committed = 1, Qualified = 3, // why\n    Lead = 2 }")]
    [InlineData("[Picklist] enum Stage { Qualified = Nowhere.Number, Lead }")]
    public async Task WhatCannotMove_IsOfferedNoFix(string source) =>
        Assert.Empty(await RuleTest<OrderDiffersAnalyzer>.OffersAsync<OrderDiffersFixer>(
            new Project().Schema(Schema).Source("using AceGraph.Contracts;\n" + source)));
}
