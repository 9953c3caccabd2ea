using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Tests.Harness;

/// <summary>Runs a rule on a project and applies its fix, on the oldest compiler that the package supports.</summary>
/// <typeparam name="TAnalyzer">The rule.</typeparam>
public static class RuleTest<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <summary>The findings, one to a line, by place: <c>warning ACE0001 Source.cs(3,13) 'Stage': …</c>.</summary>
    public static async Task<string> FindAsync(Project project)
    {
        using var workspace = new AdhocWorkspace();
        var findings = await FindAsync(project.Create(workspace));
        return string.Join('\n', findings.Select(Finding.Format));
    }

    /// <summary>
    /// The documents after one fix-all over the solution by the fix of that key (the first that is offered where it is null). Checked on the
    /// way: what compiled compiles, no finding that offered this fix is left, a second run changes nothing, all scopes do the same to a
    /// project of one document, byte order marks stay, and a project with CRLF becomes the same with CRLF.
    /// </summary>
    public static async Task<string> FixAllAsync<TFixer>(Project project, string? key = null)
        where TFixer : CodeFixProvider, new()
    {
        var result = await FixAllAsync<TFixer>(project, key, FixAllScope.Solution);
        Assert.Equal(result, await FixAllAsync<TFixer>(project, key, FixAllScope.Project));
        if (project.HasOneSource)
        {
            Assert.Equal(result, await FixAllAsync<TFixer>(project, key, FixAllScope.Document));
        }

        Assert.Equal(result.ReplaceLineEndings("\r\n"), await FixAllAsync<TFixer>(project.WithCrlf(), key, FixAllScope.Solution));
        return result;
    }

    private static async Task<string> FixAllAsync<TFixer>(Project project, string? key, FixAllScope scope)
        where TFixer : CodeFixProvider, new()
    {
        using var workspace = new AdhocWorkspace();
        var created = project.Create(workspace);
        var broken = await ErrorsAsync(created);
        var (changed, remaining) = await ApplyAsync<TFixer>(created, key, scope);
        Assert.Empty((await ErrorsAsync(changed)).Except(broken));
        Assert.Equal(0, remaining);
        var (again, _) = await ApplyAsync<TFixer>(changed, key, scope);
        Assert.Equal(await TextOf(changed), await TextOf(again));
        return await TextOf(changed);
    }

    /// <summary>The documents after the fix of one finding alone, the first that the rule reports.</summary>
    public static async Task<string> FixFirstAsync<TFixer>(Project project, string? key = null)
        where TFixer : CodeFixProvider, new()
    {
        using var workspace = new AdhocWorkspace();
        var created = project.Create(workspace);
        var findings = await FindAsync(created);
        var actions = await OffersAsync(new TFixer(), created, findings[0]);
        var action = actions.First(offer => key is null || offer.EquivalenceKey == key);
        return await TextOf(await ChangedAsync(created, action));
    }

    /// <summary>The titles of the fixes of the first finding.</summary>
    public static async Task<IReadOnlyList<string>> OffersAsync<TFixer>(Project project)
        where TFixer : CodeFixProvider, new()
    {
        using var workspace = new AdhocWorkspace();
        var created = project.Create(workspace);
        var findings = await FindAsync(created);
        return [.. (await OffersAsync(new TFixer(), created, findings[0])).Select(action => action.Title)];
    }

    private static async Task<ImmutableArray<Diagnostic>> FindAsync(Microsoft.CodeAnalysis.Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        var options = new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions,
            (exception, analyzer, _) => Assert.Fail($"{analyzer} threw {exception}"),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var analyzer = new TAnalyzer();
        // Rules that are off by default are on here, so that they can be tested.
        var enabled = analyzer.SupportedDiagnostics.ToImmutableDictionary(rule => rule.Id, rule => ReportOf(rule.DefaultSeverity));
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(enabled));
        var findings = await compilation.WithAnalyzers([analyzer], options).GetAnalyzerDiagnosticsAsync();
        return findings.Sort((one, other) => string.CompareOrdinal(SortKey(one), SortKey(other)));
    }

    private static ReportDiagnostic ReportOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => ReportDiagnostic.Error,
        DiagnosticSeverity.Warning => ReportDiagnostic.Warn,
        DiagnosticSeverity.Info => ReportDiagnostic.Info,
        _ => ReportDiagnostic.Hidden,
    };

    private static string SortKey(Diagnostic finding) =>
        $"{finding.Location.SourceTree?.FilePath} {finding.Location.SourceSpan.Start:D9} {finding.Id} {finding.GetMessage()}";

    private static async Task<(Microsoft.CodeAnalysis.Project Fixed, int Remaining)> ApplyAsync<TFixer>(
        Microsoft.CodeAnalysis.Project project, string? key, FixAllScope scope)
        where TFixer : CodeFixProvider, new()
    {
        var fixer = new TFixer();
        var findings = (await FindAsync(project)).Where(finding => fixer.FixableDiagnosticIds.Contains(finding.Id)).ToImmutableArray();
        foreach (var finding in findings)
        {
            var offers = await OffersAsync(fixer, project, finding);
            if (offers.FirstOrDefault(offer => key is null || offer.EquivalenceKey == key) is { } offer)
            {
                var fixAll = await FixAllAsync(fixer, project, finding, findings, offer.EquivalenceKey!, scope);
                return (fixAll, await CountOffersAsync(fixer, fixAll, key));
            }
        }

        return (project, 0);
    }

    private static async Task<Microsoft.CodeAnalysis.Project> FixAllAsync(
        CodeFixProvider fixer,
        Microsoft.CodeAnalysis.Project project,
        Diagnostic finding,
        ImmutableArray<Diagnostic> findings,
        string key,
        FixAllScope scope)
    {
        var document = project.GetDocument(finding.Location.SourceTree)!;
        var provider = fixer.GetFixAllProvider()!;
        Assert.Contains(scope, provider.GetSupportedFixAllScopes());
        var context = new FixAllContext(document, fixer, scope, key, fixer.FixableDiagnosticIds, new KnownFindings(findings), CancellationToken.None);
        var action = await provider.GetFixAsync(context);
        return action is null ? project : await ChangedAsync(project, action);
    }

    private static async Task<int> CountOffersAsync(CodeFixProvider fixer, Microsoft.CodeAnalysis.Project project, string? key)
    {
        var count = 0;
        foreach (var finding in (await FindAsync(project)).Where(finding => fixer.FixableDiagnosticIds.Contains(finding.Id)))
        {
            var offers = await OffersAsync(fixer, project, finding);
            count += offers.Any(offer => key is null || offer.EquivalenceKey == key) ? 1 : 0;
        }

        return count;
    }

    private static async Task<List<CodeAction>> OffersAsync(CodeFixProvider fixer, Microsoft.CodeAnalysis.Project project, Diagnostic finding)
    {
        var offers = new List<CodeAction>();
        var document = project.GetDocument(finding.Location.SourceTree)!;
        await fixer.RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => offers.Add(action), CancellationToken.None));
        return offers;
    }

    private static async Task<Microsoft.CodeAnalysis.Project> ChangedAsync(Microsoft.CodeAnalysis.Project project, CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;
    }

    private static async Task<IEnumerable<string>> ErrorsAsync(Microsoft.CodeAnalysis.Project project) =>
        (await project.GetCompilationAsync())!.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.GetMessage());

    private static async Task<string> TextOf(Microsoft.CodeAnalysis.Project project)
    {
        var texts = new List<string>();
        foreach (var document in project.Documents)
        {
            var text = await document.GetTextAsync();
            Assert.Equal(3, text.Encoding!.GetPreamble().Length);
            texts.Add(text.ToString());
        }

        return texts.Count == 1 ? texts[0] : string.Join("", project.Documents.Zip(texts, Headed));
    }

    private static string Headed(Document document, string text)
    {
        var newLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        return $"== {document.Name}{newLine}{text}{newLine}";
    }

    private sealed class KnownFindings(ImmutableArray<Diagnostic> findings) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellation) =>
            Task.FromResult(findings.Where(finding => finding.Location.SourceTree?.FilePath == document.FilePath));

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Microsoft.CodeAnalysis.Project project, CancellationToken cancellation) =>
            Task.FromResult<IEnumerable<Diagnostic>>(findings);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Microsoft.CodeAnalysis.Project project, CancellationToken cancellation) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
