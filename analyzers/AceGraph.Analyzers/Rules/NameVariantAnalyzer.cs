using System.Collections.Immutable;
using AceGraph.Analyzers.Picklists;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Rules;

/// <summary>ACE0004: the name of a member gives the name of its value but for case or underscores.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NameVariantAnalyzer : PicklistEnumAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        RuleIds.NameVariant,
        "The wire name differs from the schema's in case or underscores",
        "'{0}' stands for {1}, but the schema writes {2} at {3}; {4}",
        Categories.Definition,
        DiagnosticSeverity.Warning,
        "GraphQL names are compared letter by letter: a name that differs in case or an underscore is another name.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override void Analyze(PicklistContext context)
    {
        foreach (var pair in context.Comparison.Variants)
        {
            context.ReportName(Rule, pair);
        }
    }
}
