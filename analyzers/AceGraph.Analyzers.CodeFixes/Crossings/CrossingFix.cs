using AceGraph.Analyzers.CodeFixes.Uses;
using AceGraph.Analyzers.Picklists;
using AceGraph.Analyzers.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes.Crossings;

/// <summary>Makes a picklist cross by the generated members.</summary>
/// <param name="context">The document.</param>
/// <param name="picklist">The picklist.</param>
/// <param name="byLabel">Whether by labels, else by wire names.</param>
internal sealed class CrossingFix(FixContext context, PicklistEnum picklist, bool byLabel)
{
    private string Writer => byLabel ? GeneratedMembers.ToLabel : GeneratedMembers.ToWireName;

    private string Parser => byLabel ? GeneratedMembers.TryParseLabel : GeneratedMembers.TryParseWireName;

    /// <summary>Of <c>stage.ToString()</c>, where the name of the method stands; a nullable without a value gives no text, as before.</summary>
    public IEnumerable<TextChange> Called(SyntaxNode name)
    {
        if (name.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call)
        {
            return [];
        }

        if (call.Expression is not MemberAccessExpressionSyntax access)
        {
            var bound = Call("", name.SpanStart);
            return bound is null ? [] : [new TextChange(TextSpan.FromBounds(name.SpanStart, call.Span.End), bound.TrimStart('.'))];
        }

        var isNullable = IsNullable(access.Expression);
        if (!isNullable && Call("", name.SpanStart) is { } direct && direct.StartsWith(".", StringComparison.Ordinal))
        {
            return [new TextChange(TextSpan.FromBounds(name.SpanStart, call.Span.End), direct.TrimStart('.'))];
        }

        var text = Call(access.Expression.ToString(), name.SpanStart, isNullable);
        return text is null ? [] : [new TextChange(call.Span, isNullable ? $"({text} ?? \"\")" : text)];
    }

    /// <summary>Of a value that is made text where it stands.</summary>
    public IEnumerable<TextChange> Written(ExpressionSyntax value)
    {
        while (value.Parent is ParenthesizedExpressionSyntax outer)
        {
            value = outer;
        }

        var isNullable = IsNullable(value);
        if (Call(Expressions.AsOperand(value), value.SpanStart, isNullable) is not { } text)
        {
            yield break;
        }

        yield return new TextChange(value.Span, text);
        if (value.Parent is InterpolationSyntax { FormatClause: { } format })
        {
            yield return new TextChange(format.Span, "");
        }
    }

    /// <summary>Of <c>Enum.GetName(stage)</c>.</summary>
    public IEnumerable<TextChange> Named(InvocationExpressionSyntax call)
    {
        var value = call.ArgumentList.Arguments[call.ArgumentList.Arguments.Count - 1].Expression;
        return context.Model.GetTypeInfo(value).Type is { TypeKind: TypeKind.Enum } && Call(Expressions.AsOperand(value), call.SpanStart) is { } text
            ? [new TextChange(call.Span, text)]
            : [];
    }

    /// <summary>Of <c>Enum.Parse</c>; what cannot be parsed is still an exception.</summary>
    public IEnumerable<TextChange> Parsed(InvocationExpressionSyntax call)
    {
        if (Translation.ClassAt(context, picklist, call.SpanStart) is not { } type
            || TextOf(call) is not { } text
            || call.FirstAncestorOrSelf<QueryExpressionSyntax>() is not null)
        {
            return [];
        }

        var name = NewNameAt(call);
        var parse = $"{type}.{Parser}({text}, out var {name}) ? {name} : throw new System.FormatException()";
        var standsAlone = call.Parent is ArrowExpressionClauseSyntax or ReturnStatementSyntax or EqualsValueClauseSyntax or ArgumentSyntax;
        return [new TextChange(call.Span, standsAlone ? parse : $"({parse})")];
    }

    /// <summary>Of <c>Enum.TryParse</c>.</summary>
    public IEnumerable<TextChange> Tried(InvocationExpressionSyntax call)
    {
        var arguments = call.ArgumentList.Arguments;
        var result = arguments[arguments.Count - 1];
        return Translation.ClassAt(context, picklist, call.SpanStart) is { } type
            && TextOf(call) is { } text
            && result.RefKindKeyword.IsKind(SyntaxKind.OutKeyword)
            && context.Model.GetTypeInfo(result.Expression).Type is not { SpecialType: SpecialType.System_Object }
            ? [new TextChange(call.Span, $"{type}.{Parser}({text}, {result})")]
            : [];
    }

    /// <summary>Of an attribute, where the converter's type stands.</summary>
    public IEnumerable<TextChange> Converted(TypeSyntax converter)
    {
        var type = GeneratedMembers.ClassOf(picklist, context.Model.Compilation);
        return byLabel || type is null || type.GetTypeMembers(GeneratedMembers.JsonConverter).IsEmpty
            ? []
            : [new TextChange(converter.Span, $"{type.ToMinimalDisplayString(context.Model, converter.SpanStart)}.{GeneratedMembers.JsonConverter}")];
    }

    private string? Call(string value, int position, bool isNullable = false) =>
        Translation.Call(context, picklist, position, Writer, value, isNullable);

    private bool IsNullable(ExpressionSyntax value) =>
        context.Model.GetTypeInfo(value).Type is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };

    private ExpressionSyntax? TextOf(InvocationExpressionSyntax call) => call.ArgumentList.Arguments
        .Select(argument => argument.Expression)
        .FirstOrDefault(expression => context.Model.GetTypeInfo(expression).Type is { SpecialType: SpecialType.System_String });

    // All findings of a member can be fixed at once, so that each needs a name of its own.
    private string NewNameAt(InvocationExpressionSyntax call)
    {
        var member = call.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? context.Root;
        var before = member.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Count(other => other.SpanStart < call.SpanStart && other.Expression.ToString().Contains(nameof(Enum.Parse)));
        var taken = new HashSet<string>(
            member.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText));
        return Enumerable.Range(1, int.MaxValue).Select(i => i == 1 ? "parsed" : "parsed" + i).Where(name => !taken.Contains(name)).ElementAt(before);
    }
}
