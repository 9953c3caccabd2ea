using System.Collections.Immutable;
using AceGraph.Analyzers.Picklists;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Rules;

/// <summary>ACE0006: the schema gives a value its text, and the member that stands for it has none.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LabelMissingAnalyzer : PicklistEnumAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        RuleIds.LabelMissing,
        "The label is missing",
        "'{0}' has no label, which the schema gives at {1}; add [Label({2})]",
        Categories.Definition,
        DiagnosticSeverity.Warning,
        "Without [Label], the text of the member is its wire name, which no CRM or CSV file knows.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override void Analyze(PicklistContext context)
    {
        if (context.Options.LabelSource is not LabelSource.Attribute)
        {
            return;
        }

        foreach (var (member, value) in context.Comparison.Same)
        {
            if (member.LabelAttribute is null && value.Label is { } label)
            {
                var text = Token.Literal(label);
                context.Report(Rule, member.Location, value.Location, member.Name, value.Place, text);
            }
        }
    }
}
