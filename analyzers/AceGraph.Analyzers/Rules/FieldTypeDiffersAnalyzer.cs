using System.Collections.Immutable;
using AceGraph.Analyzers.Picklists;
using AceGraph.Analyzers.Sdl;
using AceGraph.Analyzers.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Rules;

/// <summary>ACE0062: a property may be null, is a list or holds a picklist where its field does not, or the other way.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FieldTypeDiffersAnalyzer : BoundTypeAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        RuleIds.FieldTypeDiffers,
        "The property's type is not that of its field",
        "'{0}' {1}, but the schema has '{2}: {3}' at {4}; {5}",
        Categories.Contract,
        DiagnosticSeverity.Warning,
        "Property and field differ in what may be null, in what is a list, or in their picklist: a null arrives where none is expected, or is refused.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override void Analyze(TypeContext context)
    {
        var optionalTypes = OptionalTypes.Of(context.Options);
        foreach (var pair in context.Comparison.Pairs)
        {
            var differences = FieldShape.Compare(pair, context.Schema, optionalTypes).Select(difference => Explain(difference, pair)).ToArray();
            if (differences.Length > 0)
            {
                context.Report(
                    Rule,
                    context.LocationOf(pair.Property),
                    pair.Field.Location,
                    ImmutableDictionary<string, string?>.Empty,
                    pair.Property.FullName,
                    string.Join(" and ", differences.Select(difference => difference.Fault)),
                    pair.Field.Name,
                    pair.Field.Field.Type,
                    pair.Field.Place,
                    string.Join(" and ", differences.Select(difference => difference.Advice)));
            }
        }
    }

    private static (string Fault, string Advice) Explain(ShapeDifference difference, FieldPair pair) => (difference.Problem, difference.Depth > 0) switch
    {
        (ShapeProblem.Nullable, false) => ("may be null", "make it non-nullable"),
        (ShapeProblem.Nullable, true) => ("has items that may be null", "make its items non-nullable"),
        (ShapeProblem.NotNullable, false) => ("is never null", "make it nullable"),
        (ShapeProblem.NotNullable, true) => ("has items that are never null", "make its items nullable"),
        (ShapeProblem.List, false) => ("is a list", "make it a single value"),
        (ShapeProblem.List, true) => ("has lists as items", "make its items single values"),
        (ShapeProblem.NoList, false) => ("is no list", "make it a list"),
        (ShapeProblem.NoList, true) => ("has items that are no lists", "make its items lists"),
        _ => ($"is of the picklist '{PicklistIn(pair.Property.Symbol.Type)}'", $"take the enum of '{NameIn(pair.Field.Field.Type)}'"),
    };

    private static string? NameIn(SdlTypeReference type) => type.Item is null ? type.Name : NameIn(type.Item);

    private static string? PicklistIn(ITypeSymbol type) =>
        PicklistEnum.Of(type)?.Name ?? (ListTypes.ItemOf(type) is { } item ? PicklistIn(item) : null);
}
