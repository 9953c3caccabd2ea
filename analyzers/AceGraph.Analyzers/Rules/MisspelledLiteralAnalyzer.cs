using System.Collections.Immutable;
using AceGraph.Analyzers.Literals;
using AceGraph.Analyzers.Picklists;
using AceGraph.Analyzers.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Rules;

/// <summary>ACE0042: a text is close to one of a picklist and equal to none, so that a comparison is never true or nothing is parsed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MisspelledLiteralAnalyzer : LiteralAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        RuleIds.MisspelledLiteral,
        "A text is close to one of a picklist, and equal to none",
        "{0} is no {1} of '{2}' and never {3}; the nearest is {4} of '{5}'{6}, it has {7}",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        "The text is none of the picklist's, by a slip of spelling, case or sign: the comparison is never true, or nothing is ever parsed.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override Diagnostic? Find(LiteralSite site, UsedPicklist picklist, LiteralMatch match)
    {
        if (match.IsExact)
        {
            return null;
        }

        var outcome = site.Form is LiteralForm.Parsed or LiteralForm.Tried ? "parses" : "matches";
        var nearest = match.Value.TextOf(match.Kind);
        return Create(
            Rule, site, match, Token.Literal(site.Text), NameOf(site.Kind), picklist.Name, outcome, Token.Literal(nearest), match.Value.QualifiedName, match.Value.Place,
            Spelling.Difference(nearest, site.Text));
    }
}
