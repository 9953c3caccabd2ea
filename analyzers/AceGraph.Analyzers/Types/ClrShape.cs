using Microsoft.CodeAnalysis;

namespace AceGraph.Analyzers.Types;

/// <summary>A C# type as GraphQL would see it.</summary>
/// <param name="Value">The type without its <c>?</c> or its optional wrapper.</param>
/// <param name="IsNullable">Null where the source does not say, as without nullable annotations.</param>
/// <param name="IsOpaque">Whether it may hold anything, lists too.</param>
/// <param name="IsList">Whether its items can be enumerated.</param>
/// <param name="IsCollection">Whether it is nothing else than a list.</param>
/// <param name="Item">What a list holds; null where it is no list or does not say.</param>
internal sealed record ClrShape(ITypeSymbol Value, bool? IsNullable, bool IsOpaque, bool IsList, bool IsCollection, ITypeSymbol? Item)
{
    /// <summary>The shape of a type; null where it is half typed or a type parameter.</summary>
    /// <param name="type">The type as written.</param>
    /// <param name="optionalTypes">Names of the generic types that stand for a value that may be absent.</param>
    public static ClrShape? Of(ITypeSymbol type, params string[] optionalTypes)
    {
        var isNullable = NullabilityOf(type);
        var value = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } ? inner : type;
        if (value is INamedTypeSymbol { TypeArguments: [var wrapped] } && optionalTypes.Contains(value.Name))
        {
            (value, isNullable) = (wrapped, true);
            value = value is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var held] } ? held : value;
        }

        if (value.TypeKind is TypeKind.Error or TypeKind.TypeParameter)
        {
            return null;
        }

        var item = ListTypes.ItemOf(value);
        return new ClrShape(
            value,
            isNullable,
            ListTypes.IsOpaque(value),
            item is not null || ListTypes.IsUntyped(value),
            (item is not null || ListTypes.IsUntyped(value)) && ListTypes.IsNothingElse(value),
            item);
    }

    private static bool? NullabilityOf(ITypeSymbol type) => type switch
    {
        { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => true,
        { IsValueType: true } => false,
        { NullableAnnotation: NullableAnnotation.Annotated } => true,
        { NullableAnnotation: NullableAnnotation.NotAnnotated } => false,
        _ => null,
    };
}
