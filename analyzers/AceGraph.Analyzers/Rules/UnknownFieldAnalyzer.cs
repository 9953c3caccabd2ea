using System.Collections.Immutable;
using AceGraph.Analyzers.Picklists;
using AceGraph.Analyzers.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Rules;

/// <summary>ACE0061: a property stands for no field of the schema's type.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownFieldAnalyzer : BoundTypeAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        RuleIds.UnknownField,
        "The type has a property that its type in the schema lacks",
        "'{0}' stands for the field '{1}', which '{2}' at {3} lacks; {4}",
        Categories.Contract,
        DiagnosticSeverity.Warning,
        "No field of the schema's type has the property's name: nobody can send or ask for it, unless another name was meant.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override void Analyze(TypeContext context)
    {
        // Two properties do not become one field.
        var free = context.Comparison.Missing;
        foreach (var property in context.Comparison.Unknown)
        {
            var name = Spelling.Nearest(property.FieldName, free.Select(field => field.Name));
            var nearest = free.FirstOrDefault(field => field.Name == name);
            free = nearest is null ? free : free.Remove(nearest);
            var advice = nearest is null
                ? "remove it, or mark it [JsonIgnore]"
                : $"name the nearest, '{name}' at {nearest.Place}, by [WireName], or remove the property";
            context.Report(
                Rule,
                context.LocationOf(property),
                nearest?.Location ?? context.Type.Location,
                ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Nearest, name),
                property.FullName,
                property.FieldName,
                context.Type.Name,
                context.Type.Place,
                advice);
        }
    }
}
