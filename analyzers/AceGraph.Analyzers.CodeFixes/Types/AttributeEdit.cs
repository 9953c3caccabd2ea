using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes.Types;

/// <summary>Puts attributes on properties.</summary>
internal static class AttributeEdit
{
    public static CSharpText CSharpAt(BoundPropertySyntax property) => new(property.Context.Model, property.Node.SpanStart);

    /// <summary>Adds an attribute in front: on a line of its own where the property starts one, beside attributes that stand in its line.</summary>
    public static TextChange Add(BoundPropertySyntax property, string attribute)
    {
        var context = property.Context;
        var at = new TextSpan(property.Node.GetFirstToken().SpanStart, 0);
        if (property.Node is ParameterSyntax)
        {
            return new TextChange(at, $"[property: {attribute.Substring(1)} ");
        }

        var indentation = Lines.IndentationOf(context.Text, at.Start);
        return new TextChange(at, attribute + (indentation is null || HasAttributesInLine(property) ? " " : context.NewLine + indentation));
    }

    private static bool HasAttributesInLine(BoundPropertySyntax property) =>
        property.Node is PropertyDeclarationSyntax { AttributeLists: [var first, ..] }
        && !first.GetLastToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
}
