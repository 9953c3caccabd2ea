using System.Collections.Immutable;
using AceGraph.Analyzers.Literals;
using AceGraph.Analyzers.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Rules;

/// <summary>ACE0041: a text that is a label or name of a picklist's value stands in the code, where the compiler does not see the value change.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PicklistLiteralAnalyzer : LiteralAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        RuleIds.PicklistLiteral,
        "A picklist value is written as text",
        "{0} is the {1} of '{2}'{3}; {4}",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        "The text of a picklist's value is written out where the value is meant. When the picklist changes, the compiler says nothing and the comparison is silently false.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override Diagnostic? Find(LiteralSite site, UsedPicklist picklist, LiteralMatch match) => match.IsExact
        ? Create(Rule, site, match, Token.Literal(site.Text), NameOf(match.Kind), match.Value.QualifiedName, match.Value.Place, Advice(site, match))
        : null;

    private static string Advice(LiteralSite site, LiteralMatch match)
    {
        var advice = site switch
        {
            { Form: LiteralForm.Compared or LiteralForm.Matched, IsDirect: true } => "compare the value itself",
            { Form: LiteralForm.Parsed } => "write the value itself",
            { Kind: TextKind.Name } => $"write 'nameof({match.Value.QualifiedName})'",
            _ => $"write '{match.Value.QualifiedName}.{(site.Kind is TextKind.Label ? GeneratedMembers.ToLabel : GeneratedMembers.ToWireName)}()'",
        };
        var verb = site.Form is LiteralForm.Parsed or LiteralForm.Tried ? "takes" : "gives";
        return string.Equals(match.Value.TextOf(site.Kind), site.Text, site.Comparison) ? advice : $"'{site.Method}' never {verb} it, so {advice}";
    }
}
