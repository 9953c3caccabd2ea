using System.Collections.Immutable;
using AceGraph.Analyzers.Picklists;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Rules;

/// <summary>ACE0003: a member and a value, both alone, that are probably the same thing under another name.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RenamedValueAnalyzer : PicklistEnumAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        RuleIds.RenamedValue,
        "The value of a member was probably renamed",
        "'{0}' stands for {1}, which the schema does not have; it probably became {2} at {3}; {4}",
        Categories.Definition,
        DiagnosticSeverity.Warning,
        "The schema lacks the value of a member and has another, with the same text or nearly the same name, that no member stands for.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override void Analyze(PicklistContext context)
    {
        foreach (var pair in context.Comparison.Renamed)
        {
            context.ReportName(Rule, pair);
        }
    }
}
