using AceGraph.Analyzers.Picklists;
using Microsoft.CodeAnalysis;

namespace AceGraph.Analyzers.Types;

/// <summary>A property of a bound type and what its attributes say.</summary>
/// <param name="Symbol">The property.</param>
/// <param name="FieldName">The name of its field: by <c>[WireName]</c>, by <c>[JsonPropertyName]</c>, else its own in camel case.</param>
/// <param name="ObsoleteAttribute"><c>[Obsolete]</c>; null where there is none.</param>
internal sealed record BoundProperty(IPropertySymbol Symbol, string FieldName, AttributeData? ObsoleteAttribute)
{
    /// <summary>Its name as messages write it: <c>Opportunity.Title</c>.</summary>
    public string FullName => $"{Symbol.ContainingType.Name}.{Symbol.Name}";

    public bool IsObsolete => ObsoleteAttribute is not null;

    /// <summary>Whether the attribute that names its field could be read.</summary>
    public bool IsReadable =>
        ContractAttributes.IsReadable(ContractAttributes.Find(Symbol, ContractAttributes.WireName)) && ContractAttributes.IsReadable(JsonAttributes.FindName(Symbol));

    /// <summary>Whether it is no part of the contract.</summary>
    public bool IsIgnored => Symbol.DeclaredAccessibility is not Accessibility.Public || JsonAttributes.Ignores(Symbol);

    /// <summary>Whether it only tells what others hold, so that no input fills it.</summary>
    public bool IsComputed =>
        Symbol is { SetMethod: null, IsAbstract: false, DeclaringSyntaxReferences.IsEmpty: false }
        && !Symbol.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(IsStorage);

    /// <summary>The properties that a type itself declares, those that are no part of the contract included since they hide inherited ones.</summary>
    public static IEnumerable<BoundProperty> In(INamedTypeSymbol type) =>
        type.GetMembers()
            .OfType<IPropertySymbol>()
            .Where(property => property is { IsStatic: false, IsIndexer: false, ExplicitInterfaceImplementations.IsEmpty: true })
            .Select(Of);

    /// <summary>The name of a property for a field: <c>crmId</c> is <c>CrmId</c>.</summary>
    public static string NameFor(string field) => char.ToUpperInvariant(field[0]) + field.Substring(1);

    private bool IsStorage(IFieldSymbol storage) => SymbolEqualityComparer.Default.Equals(storage.AssociatedSymbol, Symbol);

    private static BoundProperty Of(IPropertySymbol property) => new(
        property,
        ContractAttributes.FirstText(ContractAttributes.Find(property, ContractAttributes.WireName))
            ?? ContractAttributes.FirstText(JsonAttributes.FindName(property))
            ?? WireNaming.Of(property.Name, Naming.CamelCase),
        ContractAttributes.FindObsolete(property));
}
