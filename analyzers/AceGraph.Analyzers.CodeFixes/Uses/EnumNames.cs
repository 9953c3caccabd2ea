using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AceGraph.Analyzers.CodeFixes.Uses;

/// <summary>How code at a place writes the members of an enum.</summary>
internal static class EnumNames
{
    /// <summary>The member as the nearest code writes others of the enum, else as short as the usings allow: <c>Stage.ClosedLost</c>.</summary>
    public static string Write(FixContext context, INamedTypeSymbol symbol, SyntaxNode at, string member) =>
        Prefix(context, symbol, at) + Token.Identifier(member);

    private static string Prefix(FixContext context, INamedTypeSymbol symbol, SyntaxNode at)
    {
        foreach (var name in at.DescendantNodes().OfType<SimpleNameSyntax>())
        {
            if (context.Model.GetSymbolInfo(name).Symbol is IFieldSymbol field && SymbolEqualityComparer.Default.Equals(field.ContainingType, symbol))
            {
                return name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access.Expression + "." : "";
            }
        }

        return symbol.ToMinimalDisplayString(context.Model, at.SpanStart) + ".";
    }
}
