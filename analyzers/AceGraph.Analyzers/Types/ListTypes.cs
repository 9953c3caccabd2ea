using Microsoft.CodeAnalysis;

namespace AceGraph.Analyzers.Types;

/// <summary>Which C# types are lists.</summary>
internal static class ListTypes
{
    /// <summary>What an array, a collection or another enumerable holds; null for a string, a dictionary and all else.</summary>
    public static ITypeSymbol? ItemOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } array => array.ElementType,
        INamedTypeSymbol { SpecialType: not SpecialType.System_String } named when !IsDictionary(named) =>
            Itself(named).Select(EnumeratedBy).FirstOrDefault(item => item is not null),
        _ => null,
    };

    /// <summary>Whether it is enumerable without saying what it holds.</summary>
    public static bool IsUntyped(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_Collections_IEnumerable
        || (InCollections(type) && !IsDictionary(type) && type.AllInterfaces.Any(face => face.SpecialType is SpecialType.System_Collections_IEnumerable));

    /// <summary>Whether it may hold anything: an object, a piece of JSON.</summary>
    public static bool IsOpaque(ITypeSymbol type) =>
        type.TypeKind is TypeKind.Dynamic
        || type.SpecialType is SpecialType.System_Object
        || type.ContainingNamespace?.ToDisplayString() is "System.Text.Json" or "System.Text.Json.Nodes" or "Newtonsoft.Json.Linq";

    /// <summary>Whether it is an array or a collection of the framework; bytes may as well be a text.</summary>
    public static bool IsNothingElse(ITypeSymbol type) =>
        type is IArrayTypeSymbol array ? array.ElementType.SpecialType is not SpecialType.System_Byte : InCollections(type);

    private static bool IsDictionary(ITypeSymbol type) =>
        type is INamedTypeSymbol named && Itself(named).Any(face => face.Name is "IDictionary" or "IReadOnlyDictionary" && InCollections(face));

    private static ITypeSymbol? EnumeratedBy(INamedTypeSymbol face) => face switch
    {
        { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T, TypeArguments: [var item] } => item,
        { Name: "IAsyncEnumerable", TypeArguments: [var item] } when InCollections(face) => item,
        _ => null,
    };

    private static IEnumerable<INamedTypeSymbol> Itself(INamedTypeSymbol type) => type.AllInterfaces.Prepend(type);

    private static bool InCollections(ITypeSymbol type) =>
        type.ContainingNamespace?.ToDisplayString().StartsWith("System.Collections", StringComparison.Ordinal) == true;
}
