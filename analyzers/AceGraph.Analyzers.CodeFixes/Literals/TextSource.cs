using AceGraph.Analyzers.CodeFixes.Uses;
using AceGraph.Analyzers.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes.Literals;

/// <summary>The change that leaves, of an expression that gives the text of a value, the value.</summary>
internal static class TextSource
{
    /// <summary>Of <c>deal?.Stage.ToLabel()</c> the end is cut off; a static call becomes its argument. Null where it has another form.</summary>
    public static TextChange? ToValue(SyntaxNode expression)
    {
        var inner = expression;
        while (inner is ConditionalAccessExpressionSyntax access)
        {
            inner = access.WhenNotNull;
        }

        return inner switch
        {
            InvocationExpressionSyntax { ArgumentList.Arguments: [.., var value] } call =>
                inner == expression ? new TextChange(call.Span, Expressions.AsOperand(value.Expression)) : null,
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } call => Cut(member.Expression, member.OperatorToken, call),
            InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax, Parent: ConditionalAccessExpressionSyntax outer } call =>
                Cut(outer.Expression, outer.OperatorToken, call),
            _ => null,
        };
    }

    /// <summary>Whether the value that is left can be null.</summary>
    public static bool IsNullable(IOperation operation) => operation.WithoutConversions() switch
    {
        IConditionalAccessOperation => true,
        IInvocationOperation call => (call.Instance ?? call.Arguments.LastOrDefault()?.Value.WithoutConversions())?.Type
            is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T },
        _ => false,
    };

    // A comment before the call belongs to what is kept.
    private static TextChange Cut(SyntaxNode kept, SyntaxToken dot, SyntaxNode call)
    {
        var comment = kept.GetTrailingTrivia().Concat(dot.LeadingTrivia)
            .LastOrDefault(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia));
        var endsLine = call.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia);
        var start = comment.IsKind(SyntaxKind.None) ? kept.Span.End : endsLine ? comment.Span.End : dot.SpanStart;
        return new TextChange(TextSpan.FromBounds(start, call.Span.End), "");
    }
}
