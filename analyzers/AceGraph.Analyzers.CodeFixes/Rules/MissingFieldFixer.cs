using System.Collections.Immutable;
using System.Composition;
using AceGraph.Analyzers.CodeFixes.Types;
using AceGraph.Analyzers.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes.Rules;

/// <summary>Adds a property for the field, where it is known which C# type stands for the field's.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class MissingFieldFixer : DocumentFixer
{
    private const string Key = "Add";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.MissingField);

    private protected override IEnumerable<(string Title, string Key)> Offers(FixContext context, Diagnostic diagnostic)
    {
        if (TypeLayout.At(context, diagnostic) is { } layout && PropertyOf(layout, diagnostic) is { } property)
        {
            yield return ($"Add '{property.Name}'", Key);
        }
    }

    private protected override IEnumerable<TextChange> Changes(FixContext context, ImmutableArray<Diagnostic> diagnostics, string key)
    {
        foreach (var findings in diagnostics.GroupBy(diagnostic => diagnostic.Location.SourceSpan))
        {
            if (TypeLayout.At(context, findings.First()) is { } layout && context.Schema.Find(layout.Bound.Name) is { } type)
            {
                foreach (var change in PropertyInsertion.Of(layout, type, InOrder(type, findings.Select(finding => PropertyOf(layout, finding)))))
                {
                    yield return change;
                }
            }
        }
    }

    // Two fields that differ in the case of their first letter would be one property.
    private static NewProperty[] InOrder(SchemaType type, IEnumerable<NewProperty?> properties) =>
        properties.OfType<NewProperty>()
            .OrderBy(property => type.Fields.IndexOf(property.Field))
            .GroupBy(property => property.Name, StringComparer.Ordinal)
            .Select(same => same.First())
            .ToArray();

    private static NewProperty? PropertyOf(TypeLayout layout, Diagnostic diagnostic)
    {
        var name = diagnostic.Properties[DiagnosticProperties.Field];
        var field = layout.Context.Schema.Find(layout.Bound.Name)?.Fields.FirstOrDefault(field => field.Name == name);
        return field is null ? null : NewProperty.Of(layout, field);
    }
}
