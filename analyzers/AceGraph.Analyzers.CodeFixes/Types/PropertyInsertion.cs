using AceGraph.Analyzers.Schema;
using AceGraph.Analyzers.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes.Types;

/// <summary>Puts properties into a type, each behind that of the field before it in the schema.</summary>
internal static class PropertyInsertion
{
    public static IEnumerable<TextChange> Of(TypeLayout layout, SchemaType type, IReadOnlyCollection<NewProperty> properties)
    {
        if (properties.Count == 0)
        {
            return [];
        }

        return layout.HasBody
            ? properties.GroupBy(property => Predecessor(layout, type, property.Field)).Select(group => Behind(layout, group.Key, group.ToArray()))
            : [NewBody(layout, properties)];
    }

    // Else behind all properties: parameters of a record come before them anyway.
    private static PropertyDeclarationSyntax? Predecessor(TypeLayout layout, SchemaType type, SchemaField field)
    {
        var names = TypeComparison.Of(layout.Bound, type).Pairs.ToLookup(pair => pair.Field.Name, pair => pair.Property.Symbol.Name, StringComparer.Ordinal);
        var before = type.Fields
            .TakeWhile(other => other.Name != field.Name)
            .SelectMany(other => names[other.Name])
            .Select(name => layout.Properties.FirstOrDefault(property => property.Identifier.ValueText == name))
            .LastOrDefault(property => property is not null);
        return before ?? layout.Properties.LastOrDefault();
    }

    private static TextChange Behind(TypeLayout layout, PropertyDeclarationSyntax? predecessor, IReadOnlyCollection<NewProperty> properties)
    {
        var last = predecessor?.GetLastToken() ?? layout.Declaration.OpenBraceToken;
        if (EndOfLine(last) is not { } end)
        {
            var text = string.Concat(properties.Select(property => " " + property.ToText(inline: true)));
            return new TextChange(new TextSpan(last.Span.End, 0), last.HasTrailingTrivia ? text : text + " ");
        }

        var newLine = layout.Context.NewLine;
        var before = layout.HasBlankLines ? newLine : "";
        var lines = string.Concat(properties.Select(property => before + newLine + layout.Indentation + property.ToText(inline: false)));
        if (EndOfRegion(layout.Declaration, last) is { } region)
        {
            return new TextChange(new TextSpan(region, 0), lines.Substring(newLine.Length) + newLine);
        }

        // Nothing stands before the first member that it should be parted from.
        var first = lines.Substring(before.Length) + (layout.Declaration.Members.Count > 0 ? before : "");
        return new TextChange(new TextSpan(end, 0), predecessor is null ? first : lines);
    }

    private static TextChange NewBody(TypeLayout layout, IEnumerable<NewProperty> properties)
    {
        var newLine = layout.Context.NewLine;
        var outer = newLine + layout.OuterIndentation;
        var between = layout.HasBlankLines ? newLine : "";
        var lines = string.Join(between, properties.Select(property => newLine + layout.Indentation + property.ToText(inline: false)));
        return new TextChange(layout.Declaration.SemicolonToken.Span, $"{outer}{{{lines}{outer}}}");
    }

    private static int? EndOfLine(SyntaxToken token)
    {
        var end = token.TrailingTrivia.FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return end.IsKind(SyntaxKind.EndOfLineTrivia) ? end.SpanStart : null;
    }

    // A property that only some builds have is followed by one that all have behind the #endif.
    private static int? EndOfRegion(TypeDeclarationSyntax declaration, SyntaxToken last) =>
        last.GetNextToken().LeadingTrivia
            .Select(trivia => trivia.GetStructure())
            .OfType<EndIfDirectiveTriviaSyntax>()
            .Where(end => end.GetRelatedDirectives() is [var start, ..]
                && start.SpanStart > declaration.OpenBraceToken.SpanStart
                && start.SpanStart < last.SpanStart)
            .Select(end => (int?)end.FullSpan.End)
            .LastOrDefault();
}
