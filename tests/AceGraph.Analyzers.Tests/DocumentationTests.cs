using AceGraph.Analyzers.Generation;
using AceGraph.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Tests;

/// <summary>A rule is its analyzer, its page, its row in the table and in the release, and says the same in each.</summary>
public sealed class DocumentationTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "analyzers");

    private static readonly HashSet<string> Fixable =
        [.. Instances<CodeFixProvider>(typeof(CodeFixes.DocumentFixer)).SelectMany(fixer => fixer.FixableDiagnosticIds)];

    private static readonly DiagnosticDescriptor[] Descriptors =
        [.. Instances<DiagnosticAnalyzer>(typeof(PicklistGenerator)).SelectMany(analyzer => analyzer.SupportedDiagnostics).DistinctBy(rule => rule.Id)];

    public static TheoryData<string> Ids => [.. Descriptors.Select(rule => rule.Id).Order()];

    [Fact]
    public void EveryId_BelongsToOneAnalyzer()
    {
        var declared = typeof(RuleIds).GetFields().Select(field => (string)field.GetValue(null)!);
        var supported = Instances<DiagnosticAnalyzer>(typeof(PicklistGenerator)).SelectMany(analyzer => analyzer.SupportedDiagnostics.Select(rule => rule.Id).Distinct());

        Assert.Equal(declared.Order(), supported.Order());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_HasItsPage(string id)
    {
        var rule = Descriptors.Single(rule => rule.Id == id);
        var page = File.ReadAllText(Path.Combine(Folder, "docs", id + ".md"));

        Assert.StartsWith($"# {id}: {rule.Title}\n", page);
        Assert.Contains($"| {rule.Category} | {SeverityOf(rule)} |", page);
        Assert.Contains("\n## Cause\n", page);
        Assert.Contains("\n## When to suppress\n", page);
        Assert.EndsWith($"/analyzers/docs/{id}.md", rule.HelpLinkUri);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_HasItsRowInTheTable(string id)
    {
        var rule = Descriptors.Single(rule => rule.Id == id);

        Assert.Contains(
            $"| [{id}](docs/{id}.md) | {rule.Title} | {SeverityOf(rule)} | {(Fixable.Contains(id) ? "yes" : "")} |".Replace("|  |", "| |"),
            File.ReadAllLines(Path.Combine(Folder, "README.md")));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Descriptor_SaysWhatIsWrongAndWhy(string id)
    {
        var rule = Descriptors.Single(rule => rule.Id == id);

        Assert.EndsWith(".", rule.Description.ToString());
        Assert.False(rule.MessageFormat.ToString().EndsWith('.'));
        Assert.StartsWith("AceGraph.", rule.Category);
    }

    [Fact]
    public void EveryFix_IsExportedAndFixesAll() => Assert.All(Instances<CodeFixProvider>(typeof(CodeFixes.DocumentFixer)), fixer =>
    {
        Assert.NotNull(fixer.GetFixAllProvider());
        Assert.Contains(fixer.GetType().GetCustomAttributes(false), attribute => attribute is ExportCodeFixProviderAttribute);
    });

    private static string SeverityOf(DiagnosticDescriptor rule) => rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString() : "Off";

    private static IEnumerable<T> Instances<T>(Type ofAssembly) => ofAssembly.Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract)
        .Select(type => (T)Activator.CreateInstance(type)!);
}
