using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using AceGraph.Analyzers.Bindings;
using AceGraph.Analyzers.Picklists;
using Microsoft.CodeAnalysis;

namespace AceGraph.Analyzers.Types;

/// <summary>A class, record, struct or interface that is bound to an object or input type by <c>[SchemaType]</c>.</summary>
internal sealed class BoundType
{
    private static readonly ConditionalWeakTable<INamedTypeSymbol, StrongBox<BoundType?>> Known = new();

    private BoundType(INamedTypeSymbol symbol, AttributeData attribute)
    {
        Symbol = symbol;
        Attribute = attribute;
        Name = ContractAttributes.FirstText(attribute) ?? symbol.Name;
        Properties = Levels(symbol).Select(BoundProperty.In).SelectMany(level => level)
            .GroupBy(property => property.Symbol.Name, StringComparer.Ordinal)
            .Select(same => same.First())
            .Where(property => !property.IsIgnored)
            .ToImmutableArray();
        IsReadable = ContractAttributes.IsReadable(attribute) && Properties.All(property => property.IsReadable);
    }

    public INamedTypeSymbol Symbol { get; }

    /// <summary>The <c>[SchemaType]</c> that binds it.</summary>
    public AttributeData Attribute { get; }

    /// <summary>The type's name in the schema.</summary>
    public string Name { get; }

    /// <summary>Its public properties and those that it inherits, but for ignored ones.</summary>
    public ImmutableArray<BoundProperty> Properties { get; }

    /// <summary>Whether what its attributes say could be read; of one that is half typed, nothing is to be concluded.</summary>
    public bool IsReadable { get; }

    /// <summary>Where its name stands, in the part that carries the attribute.</summary>
    public Location Location => BoundSymbol.LocationOf(Symbol, Attribute);

    /// <summary>Whether a type that it inherits from is half typed, so that its properties are not all known.</summary>
    public bool InheritsUnknown => Levels(Symbol).Any(level => level.TypeKind is TypeKind.Error);

    public static BoundType? Of(INamedTypeSymbol symbol) =>
        symbol.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Interface ? Known.GetValue(symbol, Read).Value : null;

    // What is declared further down hides what is inherited.
    private static IEnumerable<INamedTypeSymbol> Levels(INamedTypeSymbol symbol)
    {
        if (symbol.TypeKind is TypeKind.Interface)
        {
            return symbol.AllInterfaces.Prepend(symbol);
        }

        var levels = new List<INamedTypeSymbol>();
        for (var level = symbol; level is { SpecialType: SpecialType.None }; level = level.BaseType)
        {
            levels.Add(level);
        }

        return levels;
    }

    private static StrongBox<BoundType?> Read(INamedTypeSymbol symbol) =>
        new(ContractAttributes.Find(symbol, ContractAttributes.SchemaType) is { } attribute ? new BoundType(symbol, attribute) : null);
}
