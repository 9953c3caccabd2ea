using System.Globalization;
using System.Text.RegularExpressions;
using AceGraph.Analyzers.CodeFixes.Rules;
using AceGraph.Analyzers.Picklists;
using AceGraph.Analyzers.Rules;
using AceGraph.Analyzers.Tests.Harness;
using Snapshooter.Xunit;

namespace AceGraph.Analyzers.Tests.Rules;

/// <summary>AWS's own lists against each other: the rules must find what a diff of the lists finds, no more and no less.</summary>
public sealed partial class RealDriftTests
{
    [Theory]
    [InlineData("ClosedLostReason", true)]
    [InlineData("ClosedLostReason", false)]
    [InlineData("Industry", true)]
    [InlineData("Industry", false)]
    [InlineData("ApnProgram", true)]
    [InlineData("ApnProgram", false)]
    public async Task Findings_AreTheDifferencesOfTheLists(string picklist, bool written)
    {
        var (csharp, schema) = written ? (AwsLists.InFiles[picklist], AwsLists.InModel[picklist]) : (AwsLists.InModel[picklist], AwsLists.InFiles[picklist]);
        var findings = await FindAsync(Compare(picklist, csharp, schema));

        Assert.Equal(csharp.Except(schema).Order(), findings.Select(finding => finding.Member).OfType<int>().Select(i => csharp[i]).Order());
        Assert.Equal(schema.Except(csharp).Order(), findings.Select(finding => finding.Value).OfType<int>().Select(i => schema[i]).Order());
    }

    [Fact]
    public async Task Findings_AreReported()
    {
        var texts = new List<string>();
        foreach (var picklist in AwsLists.InFiles.Keys)
        {
            texts.AddRange(await RunAsync(Compare(picklist, AwsLists.InFiles[picklist], AwsLists.InModel[picklist])));
        }

        string.Join('\n', texts).MatchSnapshot();
    }

    [Fact]
    public async Task FixOfTexts_MakesTheListsOne()
    {
        var (csharp, schema) = (AwsLists.InFiles["ClosedLostReason"], AwsLists.InModel["ClosedLostReason"]);

        var result = await RuleTest<LabelDiffersAnalyzer>.FixAllAsync<LabelDiffersFixer>(Compare("ClosedLostReason", csharp, schema));

        Assert.Equal(EnumOf("ClosedLostReason", schema), result);
    }

    [Fact]
    public async Task FixOfNames_MakesTheListsOne()
    {
        var (csharp, schema) = (AwsLists.InFiles["ApnProgram"], AwsLists.InModel["ApnProgram"]);

        var result = await RuleTest<RenamedValueAnalyzer>.FixAllAsync<RenamedValueFixer>(Compare("ApnProgram", csharp, schema));

        Assert.Equal(EnumOf("ApnProgram", schema).Split('\n').Order(StringComparer.Ordinal), result.Split('\n').Order(StringComparer.Ordinal));
    }

    private static Project Compare(string picklist, string[] csharp, string[] schema) =>
        new Project().Source(EnumOf(picklist, csharp)).Schema(SchemaOf(picklist, schema));

    // One line to a member or value, so that a line of a finding leads to the text: the head takes two and one.
    private static string EnumOf(string picklist, string[] texts) =>
        $"using AceGraph.Contracts;\n[Picklist] public enum {picklist} {{\n"
        + string.Concat(texts.Select(text => $"    [Label(\"{text}\")] {WireNaming.MemberFor(WireNameOf(text), Naming.UpperSnakeCase)},\n"))
        + "}\n";

    private static string SchemaOf(string picklist, string[] texts) =>
        $"enum {picklist} @picklist {{\n" + string.Concat(texts.Select(text => $"  {WireNameOf(text)} @label(text: \"{text}\")\n")) + "}\n";

    private static string WireNameOf(string text) => NoNameCharacters().Replace(text.ToUpperInvariant(), "_").Trim('_');

    private static async Task<string[]> RunAsync(Project project)
    {
        string[] results =
        [
            await RuleTest<MissingValueAnalyzer>.FindAsync(project),
            await RuleTest<UnknownMemberAnalyzer>.FindAsync(project),
            await RuleTest<RenamedValueAnalyzer>.FindAsync(project),
            await RuleTest<NameVariantAnalyzer>.FindAsync(project),
            await RuleTest<LabelDiffersAnalyzer>.FindAsync(project),
        ];
        return [.. results.Where(result => result.Length > 0)];
    }

    // A value that lacks a member stands on the enum, a member that lacks a value beside the type.
    private static async Task<(int? Member, int? Value)[]> FindAsync(Project project) =>
        [.. PlacesOfFindings().Matches(string.Join('\n', await RunAsync(project))).Select(match => (Index(match.Groups[1], 3), Index(match.Groups[2], 2)))];

    private static int? Index(Group line, int first) => int.Parse(line.ValueSpan, CultureInfo.InvariantCulture) - first is >= 0 and var index ? index : null;

    [GeneratedRegex("[^A-Z0-9]+")]
    private static partial Regex NoNameCharacters();

    [GeneratedRegex(@"^warning ACE\d+ Source\.cs\((\d+),.*\n    beside schema\.graphql\((\d+),", RegexOptions.Multiline)]
    private static partial Regex PlacesOfFindings();
}
