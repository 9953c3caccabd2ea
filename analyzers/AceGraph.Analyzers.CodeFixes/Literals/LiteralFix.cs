using AceGraph.Analyzers.CodeFixes.Uses;
using AceGraph.Analyzers.Literals;
using AceGraph.Analyzers.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes.Literals;

/// <summary>Puts a value, or the text that its generated method gives, in the place of a literal.</summary>
internal sealed class LiteralFix(FixContext context, LiteralSite site, string memberName)
{
    private string Member { get; } = EnumNames.Write(context, site.Picklist.Symbol, site.Whole.Syntax, memberName);

    /// <summary>What the menu shows.</summary>
    public string Title => Text is { } text ? $"Write '{text}'" : site.Form is LiteralForm.Parsed ? $"Write '{Member}'" : $"Compare with '{Member}'";

    private bool ComparesValue => site is { IsDirect: true, Form: LiteralForm.Compared or LiteralForm.Matched };

    // Where a text is needed and not its value.
    private string? Text => ComparesValue || site.Form is LiteralForm.Matched or LiteralForm.Parsed ? null : site.Kind switch
    {
        TextKind.Label => Call(GeneratedMembers.ToLabel),
        TextKind.WireName => Call(GeneratedMembers.ToWireName),
        _ => $"nameof({Member})",
    };

    public IEnumerable<TextChange> Changes() => site switch
    {
        { Form: LiteralForm.Parsed } => [new TextChange(site.Whole.Syntax.Span, Member)],
        { Form: LiteralForm.Matched } => ComparesValue ? new PatternFix(context, site.Whole).Changes() : [],
        { Whole: IInvocationOperation call } when ComparesValue => Compare(call),
        { Whole: IBinaryOperation binary } when ComparesValue => Compare(binary),
        _ => Text is { } text ? [new TextChange(site.Literal.Syntax.Span, text)] : [],
    };

    private string? Call(string method) => Translation.Call(context, site.Picklist, site.Literal.Syntax.SpanStart, method, Member);

    private IEnumerable<TextChange> Compare(IBinaryOperation binary)
    {
        var isLeft = binary.LeftOperand.WithoutConversions().Syntax == site.Literal.Syntax;
        var source = (isLeft ? binary.RightOperand : binary.LeftOperand).WithoutConversions();
        return TextSource.ToValue(source.Syntax) is { } value ? [value, new TextChange(site.Literal.Syntax.Span, Member)] : [];
    }

    private IEnumerable<TextChange> Compare(IInvocationOperation call)
    {
        var operands = call.Arguments.Select(argument => argument.Value).ToList();
        if (call.Instance is not null)
        {
            operands.Insert(0, call.Instance);
        }

        var source = operands.Take(2).Select(operand => operand.WithoutConversions()).First(operand => operand.Syntax != site.Literal.Syntax).Syntax;
        if (call.Syntax is not InvocationExpressionSyntax { Parent: not ConditionalAccessExpressionSyntax } whole || TextSource.ToValue(source) is not { } cut)
        {
            return [];
        }

        var value = context.Text.GetSubText(source.Span).WithChanges(new TextChange(new TextSpan(cut.Span.Start - source.SpanStart, cut.Span.Length), cut.NewText!));
        return whole.Parent is PrefixUnaryExpressionSyntax not && not.IsKind(SyntaxKind.LogicalNotExpression) && !Expressions.BindsTightly(not)
            ? [new TextChange(not.Span, $"{value} != {Member}")]
            : [new TextChange(whole.Span, Expressions.BindsTightly(whole) ? $"({value} == {Member})" : $"{value} == {Member}")];
    }
}
