using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes.Types;

/// <summary>Puts attributes on properties and takes them away.</summary>
internal static class AttributeEdit
{
    /// <summary>An attribute as it is written at a place: short where a using brings it.</summary>
    public static string TextOf(FixContext context, int position, string type, string? argument)
    {
        const string Suffix = "Attribute";
        var name = context.Model.Compilation.GetTypeByMetadataName(type + Suffix)?.ToMinimalDisplayString(context.Model, position) ?? $"global::{type}{Suffix}";
        return name.Substring(0, name.Length - Suffix.Length) + (argument is null ? "" : $"({SymbolDisplay.FormatLiteral(argument, quote: true)})");
    }

    /// <summary>Adds an attribute in front: on a line of its own where the property starts one, beside attributes that stand in its line.</summary>
    public static TextChange Add(BoundPropertySyntax property, string attribute)
    {
        var context = property.Context;
        var at = new TextSpan(property.Node.GetFirstToken().SpanStart, 0);
        if (property.Node is ParameterSyntax)
        {
            return new TextChange(at, $"[property: {attribute}] ");
        }

        var indentation = Lines.IndentationOf(context.Text, at.Start);
        return new TextChange(at, $"[{attribute}]" + (indentation is null || HasAttributesInLine(property) ? " " : context.NewLine + indentation));
    }

    /// <summary>Removes an attribute, and its list with it where it is alone there.</summary>
    public static TextChange Remove(FixContext context, AttributeSyntax attribute)
    {
        var list = (AttributeListSyntax)attribute.Parent!;
        if (list.Attributes.Count == 1)
        {
            // Up to what follows it, be it in the next line, but not over a comment.
            var rest = context.Text.ToString(TextSpan.FromBounds(list.Span.End, list.GetLastToken().GetNextToken().SpanStart));
            var blanks = string.IsNullOrWhiteSpace(rest) ? rest.Length : rest.Length - rest.TrimStart(' ', '\t').Length;
            return new TextChange(TextSpan.FromBounds(list.SpanStart, list.Span.End + blanks), "");
        }

        var index = list.Attributes.IndexOf(attribute);
        return new TextChange(
            index == 0
                ? TextSpan.FromBounds(attribute.SpanStart, list.Attributes[1].SpanStart)
                : TextSpan.FromBounds(list.Attributes[index - 1].Span.End, attribute.Span.End),
            "");
    }

    private static bool HasAttributesInLine(BoundPropertySyntax property) =>
        property.Node is PropertyDeclarationSyntax { AttributeLists: [var first, ..] }
        && !first.GetLastToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
}
