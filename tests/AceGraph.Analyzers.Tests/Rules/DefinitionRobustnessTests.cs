using System.Text.RegularExpressions;
using AceGraph.Analyzers.CodeFixes;
using AceGraph.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Project = AceGraph.Analyzers.Tests.Harness.Project;

namespace AceGraph.Analyzers.Tests.Rules;

/// <summary>All rules for definitions, with their fixes, on code as it is while somebody types.</summary>
public sealed class DefinitionRobustnessTests
{
    private const string Source = """
        using System;
        using AceGraph.Contracts;

        [Flags, Picklist("Stage")]
        public enum Stage : byte
        {
            /// <summary>First.</summary>
            [Label("Lead ", Aws = "x")]
            Lead = 1, // one
        #if !NEVER
            [WireName("a b"), Obsolete("x")] Qualified,
        #endif
            Closedlost = Lead, /* two */ Commited
        }
        """;

    private const string Schema = "enum Stage { LEAD @label(text: \"Lead\") CLOSED_LOST QUALIFIED COMMITTED @deprecated NEW @label(text: \"New\") }";

    private static readonly DiagnosticAnalyzer[] Rules =
        [.. typeof(MissingValueAnalyzer).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(MissingValueAnalyzer).Namespace && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
            .Where(rule => rule.SupportedDiagnostics.All(descriptor => descriptor.Category == Categories.Definition))];

    private static readonly CodeFixProvider[] Fixers =
        [.. typeof(DocumentFixer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(CodeFixProvider)))
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)];

    [Fact]
    public void EveryRule_IsTried() => Assert.Equal(11, Rules.Length);

    [Fact]
    public async Task TextThatEndsAnywhere_IsPassedOver()
    {
        for (var length = 0; length <= Source.Length; length++)
        {
            await TryAsync(Source[..length]);
        }
    }

    [Fact]
    public async Task TextThatLacksAWordOrSign_IsPassedOver()
    {
        foreach (Match part in Regex.Matches(Source, @"\w+|[^\w\s]"))
        {
            await TryAsync(Source.Remove(part.Index, part.Length));
        }
    }

    private static async Task TryAsync(string source)
    {
        using var workspace = new AdhocWorkspace();
        var project = new Project().Schema(Schema).Schema("Stage.Lead = 5\nStage.Gone", "crm.picklists.lock").Source(source).Create(workspace);
        var document = project.Documents.Single();
        var compilation = (await project.GetCompilationAsync())!;
        var options = new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions,
            (exception, analyzer, _) => Assert.Fail($"{analyzer} threw {exception}\n{source}"),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);
        foreach (var finding in await compilation.WithAnalyzers([.. Rules], options).GetAnalyzerDiagnosticsAsync())
        {
            foreach (var fixer in Fixers.Where(fixer => finding.Location.IsInSource && fixer.FixableDiagnosticIds.Contains(finding.Id)))
            {
                await FixAsync(document, fixer, finding);
            }
        }
    }

    private static async Task FixAsync(Document document, CodeFixProvider fixer, Diagnostic finding)
    {
        var offers = new List<CodeAction>();
        await fixer.RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => offers.Add(action), CancellationToken.None));
        foreach (var offer in offers)
        {
            var operation = (await offer.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
            var changed = await operation.ChangedSolution.GetDocument(document.Id)!.GetTextAsync();
            Assert.NotEqual((await document.GetTextAsync()).ToString(), changed.ToString());
        }
    }
}
