using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes;

/// <summary>A member with what belongs to it: the comments right above it, its comma, the comment behind that.</summary>
/// <param name="bound">The enum.</param>
/// <param name="index">The index of the member.</param>
internal sealed class MemberExtent(BoundEnum bound, int index)
{
    private readonly SeparatedSyntaxList<EnumMemberDeclarationSyntax> _members = bound.Declaration.Members;

    public EnumMemberDeclarationSyntax Member => _members[index];

    /// <summary>Whether no other member and no brace shares its lines.</summary>
    public bool OwnsLines => bound.Layout.StartsLine(Member) && LastToken.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);

    /// <summary>Where its first comment, attribute or name starts. A comment that a blank line parts from it is not its own.</summary>
    public int Start
    {
        get
        {
            var start = Member.SpanStart;
            var lineEnds = 0;
            foreach (var trivia in bound.Layout.StartsLine(Member) ? Member.GetLeadingTrivia().Reverse() : [])
            {
                if (IsComment(trivia))
                {
                    start = trivia.FullSpan.Start;
                    lineEnds = 0;
                }
                else if (trivia.IsDirective || trivia.IsKind(SyntaxKind.DisabledTextTrivia) || (trivia.IsKind(SyntaxKind.EndOfLineTrivia) && ++lineEnds > 1))
                {
                    break;
                }
            }

            return start;
        }
    }

    /// <summary>Its comma, or its last token where it has none.</summary>
    public SyntaxToken LastToken => HasComma ? _members.GetSeparator(index) : Member.GetLastToken();

    public bool HasComma => index < _members.SeparatorCount;

    /// <summary>The comment behind it on its last line, with the spaces before it; empty where there is none.</summary>
    public TextSpan TrailingComment
    {
        get
        {
            var comment = LastToken.TrailingTrivia.LastOrDefault(IsComment);
            return TextSpan.FromBounds(LastToken.Span.End, IsComment(comment) ? comment.FullSpan.End : LastToken.Span.End);
        }
    }

    /// <summary>The lines that it takes, with a blank line beside them that parts it from its neighbour.</summary>
    public TextSpan Lines
    {
        get
        {
            var lines = bound.Context.Text.Lines;
            var first = lines.GetLineFromPosition(Start).LineNumber;
            var last = lines.GetLineFromPosition(LastToken.Span.End).LineNumber;
            var open = bound.Layout.LineOf(bound.Declaration.OpenBraceToken.SpanStart);
            while (index > 0 && first - 1 > open && IsBlank(lines[first - 1]))
            {
                first--;
            }

            while (index == 0 && IsBlank(lines[last + 1]))
            {
                last++;
            }

            return TextSpan.FromBounds(lines[first].Start, lines[last].EndIncludingLineBreak);
        }
    }

    private static bool IsBlank(TextLine line) => string.IsNullOrWhiteSpace(line.ToString());

    private static bool IsComment(SyntaxTrivia trivia) => trivia.Kind()
        is SyntaxKind.SingleLineCommentTrivia
        or SyntaxKind.MultiLineCommentTrivia
        or SyntaxKind.SingleLineDocumentationCommentTrivia
        or SyntaxKind.MultiLineDocumentationCommentTrivia;
}
