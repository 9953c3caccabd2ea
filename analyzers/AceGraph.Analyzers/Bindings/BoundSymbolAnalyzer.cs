using AceGraph.Analyzers.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Bindings;

/// <summary>Base of the rules that look at one bound C# type and the name that it is bound to.</summary>
public abstract class BoundSymbolAnalyzer : SchemaSymbolAnalyzer
{
    /// <summary>Reports what is wrong with the name that a type is bound to.</summary>
    private protected abstract void Analyze(SymbolAnalysisContext context, BoundSymbol bound, SchemaSet schema);

    private protected sealed override void Analyze(SymbolAnalysisContext context, SchemaSet schema)
    {
        if (BoundSymbol.Of((INamedTypeSymbol)context.Symbol) is { IsHalfTyped: false } bound)
        {
            Analyze(context, bound, schema);
        }
    }
}
