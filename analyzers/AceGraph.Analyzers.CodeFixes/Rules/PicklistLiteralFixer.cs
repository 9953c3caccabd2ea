using System.Collections.Immutable;
using System.Composition;
using AceGraph.Analyzers.CodeFixes.Literals;
using AceGraph.Analyzers.Literals;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes.Rules;

/// <summary>Puts the value in the place of its text, or of a text close to it; where a text is needed, the one that the generated method gives.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class PicklistLiteralFixer : DocumentFixer
{
    private const string Value = "Value";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.PicklistLiteral, RuleIds.MisspelledLiteral);

    private protected override IEnumerable<(string Title, string Key)> Offers(FixContext context, Diagnostic diagnostic)
    {
        if (FixOf(context, diagnostic) is { } fix && fix.Changes().Any())
        {
            yield return (fix.Title, Value);
        }
    }

    private protected override IEnumerable<TextChange> Changes(FixContext context, ImmutableArray<Diagnostic> diagnostics, string key) =>
        diagnostics.SelectMany(diagnostic => FixOf(context, diagnostic)?.Changes() ?? []);

    private static LiteralFix? FixOf(FixContext context, Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        var operation = context.Model.GetOperation(context.Root.FindNode(span, getInnermostNodeForTie: true));
        for (; operation is not null; operation = operation.Parent)
        {
            if (LiteralSites.In(operation).FirstOrDefault(site => site.Literal.Syntax.Span == span) is { } site)
            {
                return new LiteralFix(context, site, diagnostic.Properties[DiagnosticProperties.Member]!);
            }
        }

        return null;
    }
}
