using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes.Rules;

/// <summary>Writes the value that the reason of the deprecation names.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class DeprecatedValueFixer : DocumentFixer
{
    private const string Replace = "Replace";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.DeprecatedValue);

    private protected override IEnumerable<(string Title, string Key)> Offers(FixContext context, Diagnostic diagnostic) =>
        diagnostic.Properties[DiagnosticProperties.Member] is { } member ? [($"Write '{member}'", Replace)] : [];

    private protected override IEnumerable<TextChange> Changes(FixContext context, ImmutableArray<Diagnostic> diagnostics, string key)
    {
        foreach (var diagnostic in diagnostics)
        {
            var node = context.Root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (diagnostic.Properties[DiagnosticProperties.Member] is { } member)
            {
                yield return new TextChange(node is MemberAccessExpressionSyntax access ? access.Name.Span : node.Span, Token.Identifier(member));
            }
        }
    }
}
