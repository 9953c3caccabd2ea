using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes.Types;

/// <summary>What stands around a place in its line.</summary>
internal static class Lines
{
    /// <summary>The blanks before a place; null where something else stands before it.</summary>
    public static string? IndentationOf(SourceText text, int position)
    {
        var before = TextSpan.FromBounds(text.Lines.GetLineFromPosition(position).Start, position);
        return IsBlank(text, before) ? text.ToString(before) : null;
    }

    public static bool IsBlank(SourceText text, TextSpan span) => string.IsNullOrWhiteSpace(text.ToString(span));
}
