using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes.Switches;

/// <summary>How lines stand around a place.</summary>
internal static class Layout
{
    public static int LineStart(SourceText text, int position) => text.Lines.GetLineFromPosition(position).Start;

    public static bool IsOnLineOf(SourceText text, int position, int other) => LineStart(text, position) == LineStart(text, other);

    /// <summary>The white space that the line of a position begins with.</summary>
    public static string IndentAt(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        var end = line.Start;
        while (end < line.End && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return text.ToString(TextSpan.FromBounds(line.Start, end));
    }

    public static bool StartsLine(SourceText text, int position) => LineStart(text, position) + IndentAt(text, position).Length == position;

    /// <summary>One more level of that indentation.</summary>
    public static string Step(string indent) => indent.StartsWith("\t", StringComparison.Ordinal) ? "\t" : "    ";

    /// <summary>Where the comments before a token begin, after any <c>#if</c> or <c>#endif</c>, whose arms are not everybody's.</summary>
    public static int StartOfLeading(SyntaxToken token)
    {
        var start = token.FullSpan.Start;
        foreach (var trivia in token.LeadingTrivia)
        {
            start = trivia.IsDirective ? trivia.FullSpan.End : start;
        }

        return start;
    }

    public static bool HasBlankLineBefore(SourceText text, SyntaxToken token)
    {
        for (var line = text.Lines.GetLineFromPosition(token.SpanStart).LineNumber - 1; line >= 0 && text.Lines[line].Start >= token.FullSpan.Start; line--)
        {
            if (string.IsNullOrWhiteSpace(text.Lines[line].ToString()))
            {
                return true;
            }
        }

        return false;
    }
}
