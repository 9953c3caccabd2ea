using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes.Switches;

/// <summary>Adds arms to a switch expression in its own layout: on lines of their own or within one, with or without a trailing comma.</summary>
internal sealed class ArmList(FixContext context, SwitchExpressionSyntax syntax)
{
    private bool IsOneLine => syntax.Arms.Count > 0 && Layout.IsOnLineOf(context.Text, syntax.Arms[0].SpanStart, syntax.OpenBraceToken.Span.End);

    /// <summary>The changes that add arms before another, or at the end where that is null.</summary>
    public IEnumerable<TextChange> Add(IReadOnlyList<string> arms, SwitchExpressionArmSyntax? before)
    {
        if (syntax.Arms.Count == 0)
        {
            return [Fill(arms)];
        }

        return before is not null ? [Insert(arms, before)] : Append(arms);
    }

    private TextChange Fill(IReadOnlyList<string> arms)
    {
        var outer = Layout.IndentAt(context.Text, syntax.SpanStart);
        var inner = outer + Layout.Step(outer);
        var text = string.Concat(arms.Select(arm => inner + arm + "," + context.NewLine));
        var between = TextSpan.FromBounds(syntax.OpenBraceToken.Span.End, syntax.CloseBraceToken.SpanStart);
        var lineStart = Layout.LineStart(context.Text, between.End);
        return lineStart > between.Start
            ? new TextChange(new TextSpan(lineStart, 0), text)
            : new TextChange(between, context.NewLine + text + outer);
    }

    private TextChange Insert(IReadOnlyList<string> arms, SwitchExpressionArmSyntax before)
    {
        if (!Layout.StartsLine(context.Text, before.SpanStart))
        {
            return new TextChange(new TextSpan(before.SpanStart, 0), string.Concat(arms.Select(arm => arm + ", ")));
        }

        var indent = Layout.IndentAt(context.Text, before.SpanStart);
        return new TextChange(
            new TextSpan(Layout.StartOfLeading(before.GetFirstToken()), 0), string.Concat(arms.Select(arm => indent + arm + "," + context.NewLine)));
    }

    private IEnumerable<TextChange> Append(IReadOnlyList<string> arms)
    {
        var last = syntax.Arms[syntax.Arms.Count - 1];
        var hasComma = syntax.Arms.SeparatorCount == syntax.Arms.Count;
        var end = hasComma ? syntax.Arms.GetSeparator(syntax.Arms.Count - 1) : last.GetLastToken();
        if (IsOneLine || !end.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia))
        {
            var inline = string.Join(", ", arms);
            return [new TextChange(new TextSpan(end.Span.End, 0), hasComma ? " " + inline + "," : ", " + inline)];
        }

        var indent = Layout.IndentAt(context.Text, last.SpanStart);
        var lines = string.Join("," + context.NewLine, arms.Select(arm => indent + arm)) + (hasComma ? "," : "") + context.NewLine;
        var added = new TextChange(new TextSpan(Layout.StartOfLeading(syntax.CloseBraceToken), 0), lines);
        return hasComma ? [added] : [new TextChange(new TextSpan(end.Span.End, 0), ","), added];
    }
}
