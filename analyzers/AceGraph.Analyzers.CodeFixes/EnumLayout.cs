using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes;

/// <summary>How an enum is laid out, which what is added to it follows.</summary>
/// <param name="context">Its document.</param>
/// <param name="declaration">The enum.</param>
internal sealed class EnumLayout(FixContext context, EnumDeclarationSyntax declaration)
{
    /// <summary>Whether the braces stand on one line.</summary>
    public bool IsOneLine => LineOf(declaration.OpenBraceToken.SpanStart) == LineOf(declaration.CloseBraceToken.SpanStart);

    /// <summary>What stands before each member on its line.</summary>
    public string Indentation
    {
        get
        {
            var first = declaration.Members.FirstOrDefault(StartsLine);
            return first is null ? IndentationAt(declaration.CloseBraceToken.SpanStart) + Unit : IndentationAt(first.SpanStart);
        }
    }

    /// <summary>Whether most members are parted by blank lines; of one alone, whether it takes more than a line.</summary>
    public bool HasBlankLines
    {
        get
        {
            var members = declaration.Members;
            return members.Count > 1
                ? members.Skip(1).Count(BlankLineBefore) * 2 >= members.Count - 1
                : !AttributesInline && members.All(member => LineOf(member.SpanStart) != LineOf(member.Identifier.SpanStart));
        }
    }

    /// <summary>Whether most members have their attributes on their own line.</summary>
    public bool AttributesInline
    {
        get
        {
            var marked = declaration.Members.Where(member => member.AttributeLists.Count > 0).ToArray();
            return IsOneLine || marked.Count(InlineAttributes) * 2 > marked.Length;
        }
    }

    /// <summary>Whether only white space precedes a member on its line.</summary>
    public bool StartsLine(EnumMemberDeclarationSyntax member)
    {
        var line = context.Text.Lines.GetLineFromPosition(member.SpanStart);
        return string.IsNullOrWhiteSpace(context.Text.ToString(TextSpan.FromBounds(line.Start, member.SpanStart)));
    }

    /// <summary>Whether attributes of this member belong on its own line.</summary>
    public bool TakesInline(EnumMemberDeclarationSyntax member) =>
        !StartsLine(member) || (member.AttributeLists.Count > 0 ? InlineAttributes(member) : AttributesInline);

    public int LineOf(int position) => context.Text.Lines.GetLineFromPosition(position).LineNumber;

    /// <summary>The white space at the start of a line.</summary>
    public string IndentationAt(int position)
    {
        var line = context.Text.Lines.GetLineFromPosition(position).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    private string Unit
    {
        get
        {
            var indented = context.Text.Lines.Select(line => line.ToString()).FirstOrDefault(line => line.StartsWith("\t", StringComparison.Ordinal));
            return indented is null ? "    " : "\t";
        }
    }

    private bool InlineAttributes(EnumMemberDeclarationSyntax member) =>
        LineOf(member.AttributeLists.Last().Span.End) == LineOf(member.Identifier.SpanStart);

    private static bool BlankLineBefore(EnumMemberDeclarationSyntax member) =>
        member.GetLeadingTrivia().SkipWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).FirstOrDefault().IsKind(SyntaxKind.EndOfLineTrivia);
}
