using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Tests.Harness;

/// <summary>One schema and many ways to write the enum that it is compared with.</summary>
/// <param name="schema">The schema.</param>
/// <param name="options">Lines of .editorconfig.</param>
public sealed class Layouts(string schema, params string[] options)
{
    private readonly List<string> _sources = [];

    public Layouts Add(params string[] sources)
    {
        _sources.AddRange(sources);
        return this;
    }

    /// <summary>Every source after its fix-all, each checked as <see cref="RuleTest{TAnalyzer}"/> does.</summary>
    public Task<string> FixAsync<TAnalyzer, TFixer>(string? key = null)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFixer : CodeFixProvider, new() => EachAsync(project => RuleTest<TAnalyzer>.FixAllAsync<TFixer>(project, key));

    /// <summary>What is found in every source.</summary>
    public Task<string> FindAsync<TAnalyzer>()
        where TAnalyzer : DiagnosticAnalyzer, new() => EachAsync(RuleTest<TAnalyzer>.FindAsync);

    private async Task<string> EachAsync(Func<Project, Task<string>> run)
    {
        var results = new List<string>();
        foreach (var source in _sources)
        {
            var project = options.Aggregate(new Project().Schema(schema), (made, option) => made.Option(option));
            results.Add(await run(project.Source(source)));
        }

        return string.Join("\n-----\n", results);
    }
}
