using AceGraph.Analyzers.Schema;
using AceGraph.Analyzers.Sdl;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Picklists;

/// <summary>
/// Base of the rules that compare a bound enum with its picklist. What they share is computed once for each enum; an enum in another file
/// than the one that is typed in costs nothing.
/// </summary>
public abstract class PicklistEnumAnalyzer : SchemaSymbolAnalyzer
{
    /// <summary>Reports what is wrong with an enum that has a picklist in the schema.</summary>
    private protected abstract void Analyze(PicklistContext context);

    private protected sealed override void Analyze(SymbolAnalysisContext context, SchemaSet schema)
    {
        if (PicklistEnum.Of((INamedTypeSymbol)context.Symbol) is { IsReadable: true } picklist && schema.Find(picklist.Name) is { Kind: SdlKind.Enum } type)
        {
            var tree = picklist.Location.SourceTree!;
            var options = PicklistOptions.Of(context.Options.AnalyzerConfigOptionsProvider.GetOptions(tree));
            Analyze(new PicklistContext(context, picklist, type, options));
        }
    }
}
