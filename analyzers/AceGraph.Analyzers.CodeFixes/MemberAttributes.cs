using AceGraph.Analyzers.Picklists;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes;

/// <summary>Changes what the attributes of a member say, in the layout of the member.</summary>
internal static class MemberAttributes
{
    public static CSharpText CSharpAt(BoundMember member) => new(member.Context.Model, member.Declaration.SpanStart);

    /// <summary>Puts an attribute before all others; behind them where only some builds have these.</summary>
    public static TextChange AddFirst(BoundMember member, string attribute) =>
        member.HasDirectives ? AddLast(member, attribute) : Add(member, member.Declaration.SpanStart, attribute);

    /// <summary>Puts an attribute behind all others.</summary>
    public static TextChange AddLast(BoundMember member, string attribute) => Add(member, member.Declaration.Identifier.SpanStart, attribute);

    /// <summary>Makes <c>[WireName]</c> say a name.</summary>
    public static TextChange SetWireName(BoundMember member, string name) =>
        TextOf(member.Member.WireNameAttribute) is { } argument
            ? new TextChange(argument.Expression.Span, Token.Literal(name))
            : AddFirst(member, CSharpAt(member).WireName(name));

    /// <summary>Makes <c>[Label]</c> say what the schema says, as far as texts are used.</summary>
    public static IEnumerable<TextChange> TakeTexts(BoundMember member)
    {
        var source = member.Context.Options.LabelSource;
        if (source is LabelSource.None || member.Value is not { Label: { } label } value)
        {
            return [];
        }

        var namesAws = member.Enum.Picklist.NamesAws;
        if (member.Member.LabelAttribute is { } attribute)
        {
            var text = TextOf(attribute) is { } argument && member.Member.Label != label
                ? new[] { new TextChange(argument.Expression.Span, Token.Literal(label)) }
                : [];
            return namesAws && member.Member.Aws != value.Aws ? text.Concat(SetAws(member, value.Aws)) : text;
        }

        return source is LabelSource.Attribute ? [AddFirst(member, CSharpAt(member).Label(label, namesAws ? value.Aws : null))] : [];
    }

    private static IEnumerable<TextChange> SetAws(BoundMember member, string? aws)
    {
        var label = AttributePlaces.SyntaxOf(member.Member.LabelAttribute, default);
        var argument = AttributePlaces.Named(label, ContractAttributes.Aws);
        return (argument, aws) switch
        {
            (null, null) => [],
            (null, { }) =>
                [new TextChange(new TextSpan(label!.ArgumentList!.Arguments.Last().Span.End, 0), $", {ContractAttributes.Aws} = {Token.Literal(aws)}")],
            ({ }, null) => [new TextChange(SpanWithComma(label!.ArgumentList!.Arguments, argument), "")],
            ({ }, { }) => [new TextChange(argument.Expression.Span, Token.Literal(aws))],
        };
    }

    /// <summary>Takes an attribute away, with its brackets and line where it is alone there.</summary>
    public static TextChange Remove(SourceText text, AttributeSyntax attribute)
    {
        var list = (AttributeListSyntax)attribute.Parent!;
        if (list.Attributes.Count > 1)
        {
            return new TextChange(SpanWithComma(list.Attributes, attribute), "");
        }

        var end = list.GetLastToken().GetNextToken().SpanStart;
        var between = text.ToString(TextSpan.FromBounds(list.Span.End, end));
        var comment = between.Length - between.TrimStart().Length;
        return new TextChange(TextSpan.FromBounds(list.SpanStart, list.Span.End + comment), "");
    }

    private static AttributeArgumentSyntax? TextOf(AttributeData? attribute) => AttributePlaces.Text(AttributePlaces.SyntaxOf(attribute, default));

    private static TextChange Add(BoundMember member, int position, string attribute)
    {
        var layout = member.Enum.Layout;
        var behind = layout.TakesInline(member.Declaration) ? " " : member.Context.NewLine + layout.IndentationAt(member.Declaration.SpanStart);
        return new TextChange(new TextSpan(position, 0), attribute + behind);
    }

    private static TextSpan SpanWithComma<TNode>(SeparatedSyntaxList<TNode> list, TNode node)
        where TNode : SyntaxNode
    {
        var index = list.IndexOf(node);
        return index > 0
            ? TextSpan.FromBounds(list.GetSeparator(index - 1).SpanStart, node.Span.End)
            : list.Count > 1 ? TextSpan.FromBounds(node.SpanStart, list[1].SpanStart) : node.Span;
    }
}
