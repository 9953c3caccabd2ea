using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes;

/// <summary>Puts members behind one that is there, or before all of them.</summary>
internal static class MemberInsertion
{
    /// <summary>The changes that put members behind the one of an index; -1 is before the first.</summary>
    public static IEnumerable<TextChange> After(BoundEnum bound, int index, IReadOnlyCollection<NewMember> members) =>
        index < 0 ? AtStart(bound, members) : Behind(bound, index, members);

    private static IEnumerable<TextChange> AtStart(BoundEnum bound, IReadOnlyCollection<NewMember> members)
    {
        var open = bound.Declaration.OpenBraceToken;
        var isEmpty = bound.Declaration.Members.Count == 0;
        if (EndOfLine(open) is not { } end)
        {
            var joined = " " + string.Join(", ", members.Select(member => member.ToText(inline: true))) + (isEmpty ? "" : ",");
            var next = bound.Context.Text[open.Span.End];
            return [new TextChange(new TextSpan(open.Span.End, 0), char.IsWhiteSpace(next) ? joined : joined + " ")];
        }

        var between = bound.Layout.HasBlankLines ? bound.Context.NewLine : "";
        var lines = string.Join(between, members.Select(member => Line(bound, member) + ","));
        return [new TextChange(new TextSpan(end, 0), lines + (isEmpty ? "" : between))];
    }

    private static IEnumerable<TextChange> Behind(BoundEnum bound, int index, IReadOnlyCollection<NewMember> members)
    {
        var list = bound.Declaration.Members;
        var hasComma = index < list.SeparatorCount;
        var last = hasComma ? list.GetSeparator(index) : list[index].GetLastToken();
        if (EndOfLine(last) is not { } end)
        {
            var separator = hasComma ? " {0}," : ", {0}";
            var joined = string.Concat(members.Select(member => separator.Replace("{0}", member.ToText(inline: true))));
            return [new TextChange(new TextSpan(last.Span.End, 0), joined)];
        }

        var before = bound.Layout.HasBlankLines ? bound.Context.NewLine : "";
        var text = string.Join(",", members.Select(member => before + Line(bound, member))) + (hasComma ? "," : "");
        var insertion = EndOfRegion(bound.Declaration, list[index], last) is { } region
            ? new TextChange(new TextSpan(region, 0), text.Substring(bound.Context.NewLine.Length) + bound.Context.NewLine)
            : new TextChange(new TextSpan(end, 0), text);
        return hasComma ? [insertion] : [new TextChange(new TextSpan(last.Span.End, 0), ","), insertion];
    }

    private static string Line(BoundEnum bound, NewMember member) => bound.Context.NewLine + bound.Layout.Indentation + member.ToText(inline: false);

    private static int? EndOfLine(SyntaxToken token)
    {
        var end = token.TrailingTrivia.FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return end.IsKind(SyntaxKind.EndOfLineTrivia) ? end.SpanStart : null;
    }

    // A member that only some builds have is followed by one that all have behind the #endif.
    private static int? EndOfRegion(EnumDeclarationSyntax declaration, EnumMemberDeclarationSyntax member, SyntaxToken last) =>
        last.GetNextToken().LeadingTrivia
            .Select(trivia => trivia.GetStructure())
            .OfType<EndIfDirectiveTriviaSyntax>()
            .Where(end => end.GetRelatedDirectives() is [var start, ..]
                && start.SpanStart > declaration.OpenBraceToken.SpanStart
                && start.SpanStart < member.SpanStart)
            .Select(end => (int?)end.FullSpan.End)
            .LastOrDefault();
}
