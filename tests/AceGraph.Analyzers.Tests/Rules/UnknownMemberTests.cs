using AceGraph.Analyzers.CodeFixes.Rules;
using AceGraph.Analyzers.Rules;
using AceGraph.Analyzers.Tests.Harness;
using Snapshooter.Xunit;

namespace AceGraph.Analyzers.Tests.Rules;

public sealed class UnknownMemberTests
{
    private const string Schema = "enum Stage {\n  LEAD\n  CLOSED_LOST\n}";

    private static readonly string[] Sources =
    [
        "using AceGraph.Contracts;\n[Picklist] public enum Stage { Mine, Lead, Yours, ClosedLost, Theirs }\n",
        "using AceGraph.Contracts;\n[Picklist] public enum Stage { Mine }\n",
        "using AceGraph.Contracts;\n[Picklist] public enum Stage { Lead, ClosedLost, Mine, Yours, }\n",
        """
        using System;
        using AceGraph.Contracts;

        [Picklist]
        public enum Stage
        {
            // Mine alone.
            Mine = 3, // and why

            /// <summary>The first.</summary>
            [Label("Lead")]
            Lead,

            // A section.

            /// <summary>
            /// Yours.
            /// </summary>
            [Label("Yours")]
            [WireName("YOURS")]
            Yours,

            /* The end. */
            ClosedLost, // last

            Theirs // gone
        }
        """,
        "using AceGraph.Contracts;\n[Picklist]\npublic enum Stage\n{\n\tLead,\n#if !NEVER\n\tMine,\n#endif\n\t[Label(\"x\")] Yours,\n\tClosedLost\n}\n",
        "using AceGraph.Contracts;\n[Picklist]\npublic enum Stage {\n  Lead, Mine,\n  /* odd */ ClosedLost, Yours }\n",
        "using AceGraph.Contracts;\n[Picklist]\npublic enum Stage\n{\n    Lead\n    , Mine\n    , ClosedLost\n    , Yours\n}\n",
    ];

    [Fact]
    public async Task UnknownMembers_AreReportedWithTheNearestValue() =>
        (await RuleTest<UnknownMemberAnalyzer>.FindAsync(new Project().Schema(Schema).Source("""
            using AceGraph.Contracts;
            [Picklist] enum Stage { Lead, ClosedLost, ClosedLosst, Elsewhere, [WireName("LEADS")] Other }
            """))).MatchSnapshot();

    [Theory]
    [InlineData("[Picklist] enum Stage { Lead, ClosedLost }")]
    [InlineData("[Picklist] enum Stage { [WireName(\"LEAD\")] Anything, ClosedLost }")]
    [InlineData("[Picklist] enum Stage { Lead, [System.Obsolete] Gone }")]
    [InlineData("[Picklist] enum Stage { Lead, Closedlost }")]
    [InlineData("[Picklist] enum Stage { Lead, ClosedLostt }")]
    [InlineData("[Picklist] enum Stage { Lead, [WireName()] Gone }")]
    [InlineData("enum Stage { Gone }")]
    public async Task KnownMembers_AreNotReported(string source) =>
        Assert.Empty(await RuleTest<UnknownMemberAnalyzer>.FindAsync(new Project().Schema(Schema).Source("using AceGraph.Contracts; " + source)));

    [Fact]
    public async Task Removal_TakesWhatBelongsToTheMember() =>
        (await new Layouts(Schema).Add(Sources).FixAsync<UnknownMemberAnalyzer, UnknownMemberFixer>("RemoveMember")).MatchSnapshot();

    [Fact]
    public async Task Mark_StandsWhereAttributesDo() =>
        (await new Layouts(Schema).Add(Sources).FixAsync<UnknownMemberAnalyzer, UnknownMemberFixer>("MarkObsolete")).MatchSnapshot();

    [Fact]
    public async Task Offers_AreRemovalAndMark() =>
        Assert.Equal(
            ["Remove 'Mine'", "Mark 'Mine' [Obsolete]"],
            await RuleTest<UnknownMemberAnalyzer>.OffersAsync<UnknownMemberFixer>(new Project().Schema(Schema).Source(Sources[0])));

    [Fact]
    public async Task MemberOfSeveralBuilds_IsNotRemoved() =>
        Assert.Equal(
            ["Mark 'Mine' [Obsolete]"],
            await RuleTest<UnknownMemberAnalyzer>.OffersAsync<UnknownMemberFixer>(new Project().Schema(Schema).Source(
                "using AceGraph.Contracts;\n[Picklist] public enum Stage\n{\n    Lead,\n#if !NEVER\n    [Label(\"x\")]\n#endif\n    Mine,\n}\n")));
}
