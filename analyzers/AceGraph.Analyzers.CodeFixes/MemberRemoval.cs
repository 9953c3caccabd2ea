using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes;

/// <summary>Takes members out of an enum, with what belongs to them.</summary>
internal static class MemberRemoval
{
    public static IEnumerable<TextChange> Of(BoundEnum bound, IEnumerable<int> indexes)
    {
        var members = bound.Declaration.Members;
        var removed = new HashSet<int>(indexes);
        foreach (var index in removed)
        {
            var extent = new MemberExtent(bound, index);
            yield return new TextChange(extent.OwnsLines ? extent.Lines : OnSharedLine(bound, extent), "");
        }

        var last = members.Count - 1;
        while (removed.Contains(last))
        {
            last--;
        }

        // Where nothing followed the last member, nothing is to follow the one that is last now.
        if (last >= 0 && last < members.Count - 1 && members.SeparatorCount < members.Count)
        {
            var comma = members.GetSeparator(last).Span;
            var next = members[last + 1];
            var start = StartBehindPrevious(bound, members.GetSeparator(last));
            yield return new TextChange(bound.Layout.StartsLine(next) ? comma : TextSpan.FromBounds(start, next.SpanStart), "");
        }
    }

    private static TextSpan OnSharedLine(BoundEnum bound, MemberExtent extent)
    {
        var next = extent.LastToken.GetNextToken();
        var sharesNext = bound.Layout.LineOf(next.SpanStart) == bound.Layout.LineOf(extent.LastToken.SpanStart);
        if (extent.HasComma && !sharesNext && !bound.Layout.StartsLine(extent.Member) && extent.LastToken.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia))
        {
            return TextSpan.FromBounds(StartBehindPrevious(bound, extent.Member.GetFirstToken()), extent.LastToken.Span.End);
        }

        return TextSpan.FromBounds(extent.Member.SpanStart, extent.HasComma ? next.SpanStart : extent.LastToken.Span.End);
    }

    // With the white space before a token, unless a comment stands there.
    private static int StartBehindPrevious(BoundEnum bound, SyntaxToken token)
    {
        var end = token.GetPreviousToken().Span.End;
        return string.IsNullOrWhiteSpace(bound.Context.Text.ToString(TextSpan.FromBounds(end, token.SpanStart))) ? end : token.SpanStart;
    }
}
