using System.Collections.Immutable;
using AceGraph.Analyzers.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Rules;

/// <summary>ACE0060: the schema's type has a field that no property stands for.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingFieldAnalyzer : BoundTypeAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        RuleIds.MissingField,
        "The type lacks a field of its type in the schema",
        "'{0}' lacks '{1}: {2}', which the schema has at {3}; add '{4}'",
        Categories.Contract,
        DiagnosticSeverity.Warning,
        "The schema has a field that no property stands for: what is sent in it is lost, and it cannot be answered.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override void Analyze(TypeContext context)
    {
        foreach (var field in context.Comparison.Missing)
        {
            var properties = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Field, field.Name);
            context.Report(
                Rule,
                context.Bound.Location,
                field.Location,
                properties,
                context.Bound.Symbol.Name,
                field.Name,
                field.Field.Type,
                field.Place,
                BoundProperty.NameFor(field.Name));
        }
    }
}
