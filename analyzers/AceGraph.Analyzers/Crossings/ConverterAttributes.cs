using AceGraph.Analyzers.Picklists;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AceGraph.Analyzers.Crossings;

/// <summary>Attributes that give a picklist, or a property of its type, a converter that writes C# names.</summary>
internal static class ConverterAttributes
{
    /// <summary>The crossing of an attribute; null for any other attribute.</summary>
    public static Crossing? Of(AttributeSyntax attribute, SemanticModel model, CancellationToken cancellation)
    {
        if (attribute.ArgumentList?.Arguments is not [{ Expression: TypeOfExpressionSyntax { Type: var type } }, ..]
            || !IsNamed(attribute.Name)
            || model.GetTypeInfo(type, cancellation).Type is not { Name: "JsonStringEnumConverter" or "StringEnumConverter" } converter
            || Target(attribute) is not { } target
            || PicklistOf(target, model, cancellation) is not { } picklist)
        {
            return null;
        }

        var form = converter.Name == "JsonStringEnumConverter" ? CrossingForm.Converted : CrossingForm.Other;
        return new Crossing(form, picklist, type, $"'{converter.Name}'", "writes the C# name");
    }

    private static bool IsNamed(NameSyntax name) => (name is QualifiedNameSyntax qualified ? qualified.Right : name).ToString()
        is "JsonConverter" or "JsonConverterAttribute";

    private static SyntaxNode? Target(AttributeSyntax attribute) => attribute.Parent?.Parent;

    private static PicklistEnum? PicklistOf(SyntaxNode target, SemanticModel model, CancellationToken cancellation) => target switch
    {
        EnumDeclarationSyntax declaration => PicklistEnum.Of(model.GetDeclaredSymbol(declaration, cancellation) as ITypeSymbol),
        PropertyDeclarationSyntax property => PicklistEnum.Of(model.GetTypeInfo(property.Type, cancellation).Type),
        FieldDeclarationSyntax field => PicklistEnum.Of(model.GetTypeInfo(field.Declaration.Type, cancellation).Type),
        ParameterSyntax { Type: { } type } => PicklistEnum.Of(model.GetTypeInfo(type, cancellation).Type),
        _ => null,
    };
}
