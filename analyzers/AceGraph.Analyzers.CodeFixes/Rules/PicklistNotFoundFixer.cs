using System.Collections.Immutable;
using System.Composition;
using AceGraph.Analyzers.Bindings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes.Rules;

/// <summary>Binds to the nearest name of the schema.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class PicklistNotFoundFixer : DocumentFixer
{
    private const string Key = "Nearest";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.PicklistNotFound);

    private protected override IEnumerable<(string Title, string Key)> Offers(FixContext context, Diagnostic diagnostic)
    {
        if (NearestOf(diagnostic) is { } nearest && AttributeAt(context, diagnostic) is not null)
        {
            yield return ($"Bind to '{nearest}'", Key);
        }
    }

    private protected override IEnumerable<TextChange> Changes(FixContext context, ImmutableArray<Diagnostic> diagnostics, string key)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (NearestOf(diagnostic) is { } nearest && AttributeAt(context, diagnostic) is { } attribute)
            {
                yield return attribute.ArgumentList switch
                {
                    null => new TextChange(new TextSpan(attribute.Name.Span.End, 0), $"(\"{nearest}\")"),
                    { Arguments: [var argument, ..] } => new TextChange(argument.Expression.Span, $"\"{nearest}\""),
                    var empty => new TextChange(new TextSpan(empty.OpenParenToken.Span.End, 0), $"\"{nearest}\""),
                };
            }
        }
    }

    private static string? NearestOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(DiagnosticProperties.Nearest, out var nearest) ? nearest : null;

    private static AttributeSyntax? AttributeAt(FixContext context, Diagnostic diagnostic)
    {
        var node = context.Root.FindToken(diagnostic.Location.SourceSpan.Start).Parent;
        return node?.FirstAncestorOrSelf<AttributeSyntax>()
            ?? (node?.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is { } declaration
                && context.Model.GetDeclaredSymbol(declaration) is { } symbol
                && BoundSymbol.Of((INamedTypeSymbol)symbol)?.Attribute.ApplicationSyntaxReference is { } reference
                && reference.SyntaxTree == context.Root.SyntaxTree
                    ? reference.GetSyntax() as AttributeSyntax
                    : null);
    }
}
