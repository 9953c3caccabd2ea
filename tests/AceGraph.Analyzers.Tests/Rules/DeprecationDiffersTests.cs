using AceGraph.Analyzers.CodeFixes.Rules;
using AceGraph.Analyzers.Rules;
using AceGraph.Analyzers.Tests.Harness;
using Snapshooter.Xunit;

namespace AceGraph.Analyzers.Tests.Rules;

public sealed class DeprecationDiffersTests
{
    private const string Schema = "enum Stage {\n  LEAD @deprecated(reason: \"Use PROSPECT.\")\n  OLD @deprecated\n  OPEN\n  SHUT\n}";

    private static readonly string[] Sources =
    [
        "[AceGraph.Contracts.Picklist] enum Stage { Lead, [System.Obsolete] Open, Old }",
        """
        using System;
        using AceGraph.Contracts;

        [Picklist]
        enum Stage
        {
            /// <summary>First.</summary>
            [Label("Lead")]
            Lead,

            [Label("Old")] Old,

            [Obsolete("Do not")] // why
            Open,

            [Label("Shut"), Obsolete("x", false)]
            Shut,
        }
        """,
        "using System;\nusing AceGraph.Contracts;\n[Picklist]\nenum Stage\n{\n\tLead,\n\t[Obsolete, Label(\"Open\")]\n\tOpen,\n\t[Obsolete]\n\tShut\n}\n",
    ];

    [Fact]
    public async Task OneSidedDeprecations_AreReported() => (await new Layouts(Schema).Add(Sources).FindAsync<DeprecationDiffersAnalyzer>()).MatchSnapshot();

    [Theory]
    [InlineData("[Picklist] enum Stage { [System.Obsolete(\"Another reason\")] Lead, [System.Obsolete] Old, Open }")]
    [InlineData("[Picklist] enum Stage { [System.Obsolete] Mine }")]
    [InlineData("[Picklist] enum Stage { [Other.Obsolete] Open } namespace Other { class ObsoleteAttribute : System.Attribute; }")]
    [InlineData("[System.Obsolete, Picklist] enum Stage { Open }")]
    [InlineData("enum Stage { Lead }")]
    public async Task DeprecationsOfBothSides_AreNotReported(string source) =>
        Assert.Empty(await RuleTest<DeprecationDiffersAnalyzer>.FindAsync(new Project().Schema(Schema).Source("using AceGraph.Contracts; " + source)));

    [Fact]
    public async Task Members_FollowTheSchema() =>
        (await new Layouts(Schema).Add(Sources).FixAsync<DeprecationDiffersAnalyzer, DeprecationDiffersFixer>()).MatchSnapshot();
}
