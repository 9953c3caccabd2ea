using System.Collections.Immutable;
using AceGraph.Analyzers.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Rules;

/// <summary>ACE0063: a field is deprecated and its property is not marked <c>[Obsolete]</c>, or the other way.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FieldDeprecationDiffersAnalyzer : BoundTypeAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        RuleIds.FieldDeprecationDiffers,
        "The field is deprecated on one side only",
        "'{0}' is {1}, but the schema {2} '{3}' at {4}; {5} [Obsolete]",
        Categories.Contract,
        DiagnosticSeverity.Warning,
        "What the schema deprecates is to be marked [Obsolete], so that code that still uses it is seen, and nothing else is.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override void Analyze(TypeContext context)
    {
        foreach (var (property, field) in context.Comparison.Pairs)
        {
            var isDeprecated = field.Field.Deprecation is not null;
            if (isDeprecated != property.IsObsolete)
            {
                context.Report(
                    Rule,
                    context.LocationOf(property),
                    field.Location,
                    ImmutableDictionary<string, string?>.Empty,
                    property.FullName,
                    isDeprecated ? "not obsolete" : "obsolete",
                    isDeprecated ? "deprecates" : "does not deprecate",
                    field.Name,
                    field.Place,
                    isDeprecated ? "add" : "remove");
            }
        }
    }
}
