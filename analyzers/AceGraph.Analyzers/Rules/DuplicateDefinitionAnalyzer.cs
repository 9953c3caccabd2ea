using System.Collections.Immutable;
using AceGraph.Analyzers.Bindings;
using AceGraph.Analyzers.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Rules;

/// <summary>ACE0024: two schema files define the bound name, and only the first definition counts.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DuplicateDefinitionAnalyzer : BoundSymbolAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        RuleIds.DuplicateDefinition,
        "Two schema files define the bound name",
        "'{0}' is bound to '{1}', which the schema defines at {2} and again at {3}; remove one, or switch a file off by acegraph_schema = false",
        Categories.Binding,
        DiagnosticSeverity.Warning,
        "Two schema files define the name; which of them the C# type is to follow is not certain.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override void Analyze(SymbolAnalysisContext context, BoundSymbol bound, SchemaSet schema)
    {
        if (schema.Find(bound.Name) is { Duplicates.IsEmpty: false } type)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rule,
                bound.Location,
                type.Duplicates.Select(duplicate => duplicate.Location).Prepend(type.Location),
                bound.Symbol.Name,
                type.Name,
                type.Place,
                string.Join(" and ", type.Duplicates.Select(duplicate => duplicate.Place))));
        }
    }
}
