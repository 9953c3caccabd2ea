using AceGraph.Analyzers.Schema;
using AceGraph.Analyzers.Sdl;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Types;

/// <summary>Base of the rules that compare the properties of a bound type with the fields of its type in the schema.</summary>
public abstract class BoundTypeAnalyzer : SchemaSymbolAnalyzer
{
    /// <summary>Reports what is wrong with a type whose name the schema has for an object, interface or input.</summary>
    private protected abstract void Analyze(TypeContext context);

    private protected sealed override void Analyze(SymbolAnalysisContext context, SchemaSet schema)
    {
        if (BoundType.Of((INamedTypeSymbol)context.Symbol) is { IsReadable: true } bound
            && schema.Find(bound.Name) is { Kind: SdlKind.Object or SdlKind.Interface or SdlKind.Input } type)
        {
            Analyze(new TypeContext(context, bound, type, schema));
        }
    }
}
