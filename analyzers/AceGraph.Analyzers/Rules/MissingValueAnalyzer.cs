using System.Collections.Immutable;
using AceGraph.Analyzers.Picklists;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Rules;

/// <summary>ACE0001: the schema has a value that the enum lacks, so what others send cannot be read.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingValueAnalyzer : PicklistEnumAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        RuleIds.MissingValue,
        "The enum lacks a value of its picklist",
        "'{0}' lacks {1}, which the schema has at {2}; add '{3}'",
        Categories.Definition,
        DiagnosticSeverity.Warning,
        "The schema has a value that no member stands for: a record that carries it cannot be read, and nobody can choose it.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override void Analyze(PicklistContext context)
    {
        foreach (var value in context.Comparison.Missing)
        {
            var member = WireNaming.MemberFor(value.Name, context.Options.Naming);
            var properties = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.WireName, value.Name);
            context.Report(Rule, context.Enum.Location, value.Location, properties, context.Enum.Symbol.Name, value.Name, value.Place, member);
        }
    }
}
