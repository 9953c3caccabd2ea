using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Schema;

/// <summary>
/// Base of the rules that hold one C# type against the schema. A type in another file than the one that is typed in costs nothing.
/// </summary>
public abstract class SchemaSymbolAnalyzer : DiagnosticAnalyzer
{
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var options = start.Options;
            var schema = SchemaSet.Get(options.AdditionalFiles, options.AnalyzerConfigOptionsProvider, start.CancellationToken);
            if (!schema.Files.IsEmpty)
            {
                start.RegisterSymbolAction(symbol => Analyze(symbol, schema), SymbolKind.NamedType);
            }
        });
    }

    /// <summary>Reports what is wrong with a type, in a project that has a schema.</summary>
    private protected abstract void Analyze(SymbolAnalysisContext context, SchemaSet schema);
}
