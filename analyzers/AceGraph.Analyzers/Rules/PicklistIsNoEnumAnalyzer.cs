using System.Collections.Immutable;
using AceGraph.Analyzers.Bindings;
using AceGraph.Analyzers.Schema;
using AceGraph.Analyzers.Sdl;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Rules;

/// <summary>ACE0021: the name is in the schema for another kind of type than the C# type can stand for.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PicklistIsNoEnumAnalyzer : BoundSymbolAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        RuleIds.PicklistIsNoEnum,
        "The bound name is another kind of type in the schema",
        "'{0}' is bound as {1} to '{2}', which is {3} at {4}; {5}",
        Categories.Binding,
        DiagnosticSeverity.Warning,
        "[Picklist] binds an enum to an enum of the schema, and [SchemaType] binds a class, record, struct or interface to an object, interface or input.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override void Analyze(SymbolAnalysisContext context, BoundSymbol bound, SchemaSet schema)
    {
        if (schema.Find(bound.Name) is { } type && Advice(bound.IsPicklist, type.Kind) is { } advice)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rule,
                bound.NameLocation(context.CancellationToken),
                [type.Location],
                bound.Symbol.Name,
                bound.IsPicklist ? "a picklist" : "a type with fields",
                type.Name,
                Named(type.Kind),
                type.Place,
                advice));
        }
    }

    private static string? Advice(bool isPicklist, SdlKind kind) => (isPicklist, kind) switch
    {
        (true, SdlKind.Enum) or (false, SdlKind.Object or SdlKind.Interface or SdlKind.Input) => null,
        (true, SdlKind.Object or SdlKind.Interface or SdlKind.Input) => "name an enum, or bind a class to it by [SchemaType]",
        (true, _) => "name an enum",
        (false, SdlKind.Enum) => "name an object or input, or bind an enum to it by [Picklist]",
        (false, _) => "name an object or input",
    };

    private static string Named(SdlKind kind) => kind switch
    {
        SdlKind.Scalar => "a scalar",
        SdlKind.Object => "an object type",
        SdlKind.Interface => "an interface",
        SdlKind.Union => "a union",
        SdlKind.Enum => "an enum",
        _ => "an input",
    };
}
