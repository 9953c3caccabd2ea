using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes;

/// <summary>Puts the members of an enum into another order, each with its comments; commas and blank lines stay where they are.</summary>
internal static class MemberReordering
{
    /// <summary>Whether nothing but members moves: directives belong to places, and a comment to the end of its line would swallow a member.</summary>
    public static bool IsPossible(BoundEnum bound)
    {
        var members = bound.Declaration.Members;
        return !members.Any(member => member.ContainsDirectives)
            && !bound.Declaration.CloseBraceToken.ContainsDirectives
            && (members.All(bound.Layout.StartsLine) || !bound.Declaration.DescendantTrivia().Any(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia)));
    }

    /// <param name="bound">The enum.</param>
    /// <param name="order">For each place, the index of the member that is to stand there.</param>
    /// <param name="keepNumbers">Whether a number that follows from the place is to be written down.</param>
    public static IEnumerable<TextChange> Of(BoundEnum bound, IReadOnlyList<int> order, bool keepNumbers)
    {
        var extents = Enumerable.Range(0, order.Count).Select(index => new MemberExtent(bound, index)).ToArray();
        var text = bound.Context.Text;
        for (var place = 0; place < order.Count; place++)
        {
            var (there, comes) = (extents[place], extents[order[place]]);
            var number = keepNumbers && comes.Member.EqualsValue is null ? $" = {bound.Picklist.Members[order[place]].Number}" : "";
            var moved = text.ToString(TextSpan.FromBounds(comes.Start, comes.Member.Span.End)) + number;
            yield return new TextChange(TextSpan.FromBounds(there.Start, there.Member.Span.End), moved);
            if (there.TrailingComment != comes.TrailingComment)
            {
                yield return new TextChange(there.TrailingComment, text.ToString(comes.TrailingComment));
            }
        }
    }
}
