using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AceGraph.Analyzers.CodeFixes.Uses;

/// <summary>How expressions are put into others.</summary>
internal static class Expressions
{
    /// <summary>The expression so that a member access can follow it.</summary>
    public static string AsOperand(ExpressionSyntax expression) => expression is
        NameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax or ParenthesizedExpressionSyntax
        or ThisExpressionSyntax
        ? expression.ToString()
        : $"({expression})";

    /// <summary>Whether a comparison in place of the expression needs parentheses.</summary>
    public static bool BindsTightly(ExpressionSyntax expression) => expression.Parent switch
    {
        BinaryExpressionSyntax binary => !binary.IsKind(SyntaxKind.LogicalAndExpression) && !binary.IsKind(SyntaxKind.LogicalOrExpression),
        PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax or CastExpressionSyntax or AwaitExpressionSyntax => true,
        MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax or IsPatternExpressionSyntax or SwitchExpressionSyntax => true,
        _ => false,
    };
}
