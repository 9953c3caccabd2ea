using AceGraph.Analyzers.CodeFixes.Rules;
using AceGraph.Analyzers.Rules;
using AceGraph.Analyzers.Tests.Harness;
using Snapshooter.Xunit;

namespace AceGraph.Analyzers.Tests.Rules;

public sealed class LabelMissingTests
{
    private const string Schema = "enum Stage {\n  LEAD @label(text: \"Lead \\\"A\\\"\", aws: \"\")\n  CLOSED_LOST @label(text: \"Closed Lost\")\n  OPEN\n}";

    [Fact]
    public async Task MissingLabels_AreReportedWithTheirTexts() =>
        (await RuleTest<LabelMissingAnalyzer>.FindAsync(new Project().Schema(Schema).Source(
            "[AceGraph.Contracts.Picklist] enum Stage { Lead, [System.Obsolete] ClosedLost, Open, Mine }"))).MatchSnapshot();

    [Theory]
    [InlineData("[Picklist] enum Stage { [Label(\"\")] Lead, Open, Mine }", "attribute")]
    [InlineData("[Picklist] enum Stage { Lead }", "schema")]
    [InlineData("[Picklist] enum Stage { Lead }", "none")]
    [InlineData("[Picklist] enum Stage { [Label] Lead }", "attribute")]
    [InlineData("[Picklist] enum Stage { [Label(] Lead }", "attribute")]
    [InlineData("enum Stage { Lead }", "attribute")]
    [InlineData("[Picklist(\"Plain\")] enum Stage { Lead }", "attribute")]
    public async Task WhatNeedsNoLabel_IsNotReported(string source, string labels) =>
        Assert.Empty(await RuleTest<LabelMissingAnalyzer>.FindAsync(new Project()
            .Schema(Schema + " enum Plain { LEAD }")
            .Option("acegraph_label_source = " + labels)
            .Source("using AceGraph.Contracts; " + source)));

    [Fact]
    public async Task Label_FollowsTheLayout() =>
        (await new Layouts(Schema).Add(
            "[AceGraph.Contracts.Picklist] enum Stage { Lead, ClosedLost }",
            "using AceGraph.Contracts;\n[Picklist]\nenum Stage\n{\n\t/// <summary>First.</summary>\n\tLead, ClosedLost,\n}\n",
            "using AceGraph.Contracts;\n[Picklist]\nenum Stage\n{\n    [Label(\"x\", Aws = \"\")] Open,\n    // Why.\n    Lead,\n    ClosedLost\n}\n",
            "using System;\nusing AceGraph.Contracts;\n[Picklist]\nenum Stage\n{\n#if !NEVER\n  [Obsolete]\n#endif\n  Lead,\n\n  [Obsolete]\n  ClosedLost\n}\n")
            .FixAsync<LabelMissingAnalyzer, LabelMissingFixer>()).MatchSnapshot();

    [Fact]
    public async Task EnumsOfSeveralFiles_AreFixedTogether() =>
        (await RuleTest<LabelMissingAnalyzer>.FixAllAsync<LabelMissingFixer>(new Project().Schema(Schema)
            .Source("using AceGraph.Contracts;\n[Picklist]\nenum Stage\n{\n    Lead,\n    ClosedLost,\n}\n", "Stage.cs")
            .Source("using AceGraph.Contracts;\nclass LabelAttribute;\n[Picklist(\"Stage\")] enum Phase { Lead }\n", "Phase.cs"))).MatchSnapshot();
}
