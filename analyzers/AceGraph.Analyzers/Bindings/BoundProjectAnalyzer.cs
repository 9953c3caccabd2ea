using System.Collections.Concurrent;
using AceGraph.Analyzers.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Bindings;

/// <summary>
/// Base of the rules that need every bound C# type of the project: these are collected one by one, and judged at the end of the compilation.
/// </summary>
public abstract class BoundProjectAnalyzer : DiagnosticAnalyzer
{
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    /// <summary>Whether anything can be wrong; where not, nothing is collected.</summary>
    private protected abstract bool Concerns(SchemaSet schema, AnalyzerOptions options, Compilation compilation);

    /// <summary>Reports what is wrong with the project.</summary>
    private protected abstract void Analyze(BoundProject project);

    private void Start(CompilationStartAnalysisContext start)
    {
        var options = start.Options;
        var schema = SchemaSet.Get(options.AdditionalFiles, options.AnalyzerConfigOptionsProvider, start.CancellationToken);
        if (!Concerns(schema, options, start.Compilation))
        {
            return;
        }

        var found = new ConcurrentBag<BoundSymbol>();
        start.RegisterSymbolAction(
            symbol =>
            {
                if (BoundSymbol.Of((INamedTypeSymbol)symbol.Symbol) is { IsHalfTyped: false } bound)
                {
                    found.Add(bound);
                }
            },
            SymbolKind.NamedType);
        start.RegisterCompilationEndAction(end => Analyze(new BoundProject(end, schema, found)));
    }
}
