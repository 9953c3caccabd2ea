using AceGraph.Analyzers.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes.Types;

/// <summary>Sets and removes the <c>?</c> of a type and of the items of lists.</summary>
internal static class NullabilityEdit
{
    /// <summary>The changes for all differences; empty where one of them is no matter of a <c>?</c> that is written there.</summary>
    public static IReadOnlyList<TextChange> Of(BoundPropertySyntax property, IEnumerable<ShapeDifference> differences)
    {
        var changes = new List<TextChange>();
        foreach (var difference in differences)
        {
            if (Written(property.Type, property.Property.Symbol.Type, difference.Depth) is not { } type
                || Change(type, difference, property.Node) is not { } change)
            {
                return [];
            }

            changes.Add(change);
        }

        return changes;
    }

    private static TextChange? Change(TypeSyntax type, ShapeDifference difference, SyntaxNode node) => (difference.Problem, type) switch
    {
        (ShapeProblem.Nullable, NullableTypeSyntax nullable) when difference.Depth > 0 || !DefaultsToNull(node) =>
            new TextChange(nullable.QuestionToken.Span, ""),
        (ShapeProblem.NotNullable, not NullableTypeSyntax) => new TextChange(new TextSpan(type.Span.End, 0), "?"),
        _ => null,
    };

    private static bool DefaultsToNull(SyntaxNode node)
    {
        var byDefault = node is PropertyDeclarationSyntax property ? property.Initializer : ((ParameterSyntax)node).Default;
        return byDefault?.Value.Kind() is SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression or SyntaxKind.DefaultExpression;
    }

    private static TypeSyntax? Written(TypeSyntax? written, ITypeSymbol type, int depth)
    {
        for (; depth > 0 && written is not null; depth--)
        {
            if (ListTypes.ItemOf(type) is not { } item)
            {
                return null;
            }

            (written, type) = (ItemIn(written is NullableTypeSyntax nullable ? nullable.ElementType : written, type, item), item);
        }

        return written;
    }

    private static TypeSyntax? ItemIn(TypeSyntax list, ITypeSymbol type, ITypeSymbol item) => list switch
    {
        ArrayTypeSyntax { RankSpecifiers.Count: 1 } array => array.ElementType,
        QualifiedNameSyntax qualified => ItemIn(qualified.Right, type, item),
        AliasQualifiedNameSyntax aliased => ItemIn(aliased.Name, type, item),
        GenericNameSyntax { TypeArgumentList.Arguments: [var argument] }
            when type is INamedTypeSymbol { TypeArguments: [var only] } && SymbolEqualityComparer.Default.Equals(only, item) => argument,
        _ => null,
    };
}
