using System.Collections.Immutable;
using AceGraph.Analyzers.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Types;

/// <summary>A bound type beside its type in the schema, as the rules for contracts see it.</summary>
/// <param name="symbol">Where findings are reported.</param>
/// <param name="bound">The C# type.</param>
/// <param name="type">The object, interface or input type of the schema.</param>
/// <param name="schema">The schema of the project.</param>
internal sealed class TypeContext(SymbolAnalysisContext symbol, BoundType bound, SchemaType type, SchemaSet schema)
{
    public BoundType Bound => bound;

    public SchemaType Type => type;

    public SchemaSet Schema => schema;

    /// <summary>How properties and fields belong together; computed once for all rules.</summary>
    public TypeComparison Comparison => TypeComparison.Of(bound, type);

    /// <summary>What .editorconfig says for the type's file.</summary>
    public AnalyzerConfigOptions Options => symbol.Options.AnalyzerConfigOptionsProvider.GetOptions(bound.Location.SourceTree!);

    /// <summary>Where a property is reported: at its name, or at the name of the type where it is inherited.</summary>
    public Location LocationOf(BoundProperty property) =>
        SymbolEqualityComparer.Default.Equals(property.Symbol.ContainingType, bound.Symbol) ? property.Symbol.Locations[0] : bound.Location;

    /// <summary>Reports at a place of the source, with the place of the schema beside it.</summary>
    public void Report(DiagnosticDescriptor rule, Location at, Location inSchema, ImmutableDictionary<string, string?> properties, params object[] arguments) =>
        symbol.ReportDiagnostic(Diagnostic.Create(rule, at, [inSchema], properties, arguments));
}
