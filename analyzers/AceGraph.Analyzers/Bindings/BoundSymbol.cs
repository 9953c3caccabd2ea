using AceGraph.Analyzers.Picklists;
using AceGraph.Analyzers.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AceGraph.Analyzers.Bindings;

/// <summary>A C# type that <c>[Picklist]</c> or <c>[SchemaType]</c> binds to a name of the schema.</summary>
/// <param name="Symbol">The enum, class, record, struct or interface.</param>
/// <param name="Attribute">The attribute that binds it.</param>
/// <param name="Name">The name in the schema.</param>
/// <param name="IsPicklist">Whether it is an enum.</param>
internal sealed record BoundSymbol(INamedTypeSymbol Symbol, AttributeData Attribute, string Name, bool IsPicklist)
{
    /// <summary>What the name is to be in the schema, as messages write it.</summary>
    public string Noun => IsPicklist ? "picklist" : "type";

    /// <summary>Whether the attribute is half typed, so that the name is not known.</summary>
    public bool IsHalfTyped => !ContractAttributes.IsReadable(Attribute);

    /// <summary>Where the name of the C# type stands, in the part that carries the attribute.</summary>
    public Location Location => LocationOf(Symbol, Attribute);

    public static BoundSymbol? Of(INamedTypeSymbol symbol)
    {
        if (PicklistEnum.Of(symbol) is { } picklist)
        {
            return new BoundSymbol(symbol, picklist.Attribute, picklist.Name, IsPicklist: true);
        }

        return BoundType.Of(symbol) is { } type ? new BoundSymbol(symbol, type.Attribute, type.Name, IsPicklist: false) : null;
    }

    /// <summary>Where the name in the schema is given: the argument of the attribute, else the name of the C# type.</summary>
    public Location NameLocation(CancellationToken cancellation) =>
        Attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is AttributeSyntax { ArgumentList.Arguments: [var argument, ..] }
            ? argument.Expression.GetLocation()
            : Location;

    public static Location LocationOf(INamedTypeSymbol symbol, AttributeData attribute) =>
        attribute.ApplicationSyntaxReference?.GetSyntax().FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is { } declaration
            ? declaration.Identifier.GetLocation()
            : symbol.Locations[0];
}
