using AceGraph.Analyzers.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AceGraph.Analyzers.CodeFixes.Types;

/// <summary>A property of a bound type in the document of a finding.</summary>
/// <param name="Context">The document.</param>
/// <param name="Node">The property, or the parameter of a record that it comes from.</param>
/// <param name="Type">The type as it is written.</param>
/// <param name="Property">What it says.</param>
/// <param name="Field">The pair with its field; null where the schema lacks that.</param>
internal sealed record BoundPropertySyntax(FixContext Context, SyntaxNode Node, TypeSyntax Type, BoundProperty Property, FieldPair? Field)
{
    /// <summary>Null where the finding is about an inherited property, which another place declares.</summary>
    public static BoundPropertySyntax? At(FixContext context, Diagnostic finding)
    {
        var node = context.Root.FindToken(finding.Location.SourceSpan.Start).Parent;
        if (node is not (PropertyDeclarationSyntax or ParameterSyntax { Type: not null })
            || context.Model.GetDeclaredSymbol(node) is not { } declared
            || declared.ContainingType is not { } container
            || BoundType.Of(container) is not { } bound
            || bound.Properties.FirstOrDefault(property => property.Symbol.Name == declared.Name) is not { } property)
        {
            return null;
        }

        var pair = context.Schema.Find(bound.Name) is { } type
            ? TypeComparison.Of(bound, type).Pairs.FirstOrDefault(pair => ReferenceEquals(pair.Property, property))
            : null;
        return new BoundPropertySyntax(context, node, node is PropertyDeclarationSyntax written ? written.Type : ((ParameterSyntax)node).Type!, property, pair);
    }
}
