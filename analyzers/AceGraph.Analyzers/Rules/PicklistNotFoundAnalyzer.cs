using System.Collections.Immutable;
using AceGraph.Analyzers.Bindings;
using AceGraph.Analyzers.Picklists;
using AceGraph.Analyzers.Schema;
using AceGraph.Analyzers.Sdl;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Rules;

/// <summary>ACE0020: the schema has no picklist or type of the name, so that nothing keeps the C# type in step.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PicklistNotFoundAnalyzer : BoundSymbolAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        RuleIds.PicklistNotFound,
        "The schema lacks the bound picklist or type",
        "'{0}' is bound to the {1} '{2}', which the schema lacks; {3}",
        Categories.Binding,
        DiagnosticSeverity.Warning,
        "The name of [Picklist] or [SchemaType], or that of the C# type where none is given, is not in any schema file: no other rule can look at the type.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override void Analyze(SymbolAnalysisContext context, BoundSymbol bound, SchemaSet schema)
    {
        if (schema.Find(bound.Name) is not null)
        {
            return;
        }

        var candidates = schema.Types.Where(type => Fits(bound, type.Kind)).Select(type => type.Name);
        var nearest = Spelling.Nearest(bound.Name, candidates) is { } name ? schema.Find(name) : null;
        var advice = nearest is null ? "no name there is near" : $"the nearest there is '{nearest.Name}' at {nearest.Place}";
        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            bound.NameLocation(context.CancellationToken),
            nearest is null ? [] : [nearest.Location],
            ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Nearest, nearest?.Name),
            bound.Symbol.Name,
            bound.Noun,
            bound.Name,
            advice));
    }

    private static bool Fits(BoundSymbol bound, SdlKind kind) =>
        bound.IsPicklist ? kind is SdlKind.Enum : kind is SdlKind.Object or SdlKind.Interface or SdlKind.Input;
}
