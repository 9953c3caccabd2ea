using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Picklists;

/// <summary>Base of the rules that look at a bound enum for itself, whether the schema has its picklist or not.</summary>
public abstract class BoundEnumAnalyzer : DiagnosticAnalyzer
{
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
    }

    /// <summary>Reports what is wrong with an enum.</summary>
    private protected abstract void Analyze(SymbolAnalysisContext context, PicklistEnum picklist, PicklistOptions options);

    private void Analyze(SymbolAnalysisContext context)
    {
        if (PicklistEnum.Of((INamedTypeSymbol)context.Symbol) is { IsReadable: true } picklist)
        {
            var tree = picklist.Location.SourceTree!;
            Analyze(context, picklist, PicklistOptions.Of(context.Options.AnalyzerConfigOptionsProvider.GetOptions(tree)));
        }
    }
}
