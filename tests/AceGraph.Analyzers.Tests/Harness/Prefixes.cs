using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Tests.Harness;

/// <summary>A source as it is while somebody types it.</summary>
public static class Prefixes
{
    /// <summary>
    /// The ids of what rules find when the source ends after each of its characters that is no white space, each end in a namespace of its own.
    /// Fails where a rule throws.
    /// </summary>
    public static async Task<IEnumerable<string>> FindAsync(string source, string schema, params DiagnosticAnalyzer[] rules)
    {
        var project = new Project().Schema(schema);
        foreach (var end in Enumerable.Range(1, source.Length).Where(end => !char.IsWhiteSpace(source[end - 1])))
        {
            project.Source($"using System; using System.Collections.Generic; using AceGraph.Contracts;\nnamespace N{end};\n{source[..end]}", $"{end}.cs");
        }

        using var workspace = new AdhocWorkspace();
        var created = project.Create(workspace);
        var compilation = await created.GetCompilationAsync();
        var options = new CompilationWithAnalyzersOptions(
            created.AnalyzerOptions,
            (exception, rule, _) => Assert.Fail($"{rule} threw {exception}"),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var findings = await compilation!.WithAnalyzers([.. rules], options).GetAnalyzerDiagnosticsAsync();
        return findings.Select(finding => finding.Id).Distinct().Order(StringComparer.Ordinal);
    }
}
