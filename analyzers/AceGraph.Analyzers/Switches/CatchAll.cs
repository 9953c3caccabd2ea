using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AceGraph.Analyzers.Switches;

/// <summary>Patterns that take every value (but perhaps null) and so name none: <c>_</c>, <c>var x</c>, <c>{ }</c>, <c>not null</c>.</summary>
internal static class CatchAll
{
    public static bool Is(IPatternOperation pattern) => pattern switch
    {
        IDiscardPatternOperation => true,
        IDeclarationPatternOperation declaration => declaration.MatchesNull || IsWhole(pattern, declaration.MatchedType),
        ITypePatternOperation type => IsWhole(pattern, type.MatchedType),
        INegatedPatternOperation negated => negated.Pattern is IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } },
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } binary => Is(binary.LeftPattern) || Is(binary.RightPattern),
        IBinaryPatternOperation binary => Is(binary.LeftPattern) && Is(binary.RightPattern),
        IRecursivePatternOperation recursive => IsWhole(pattern, recursive.MatchedType)
            && recursive.DeconstructionSubpatterns.All(Is)
            && recursive.PropertySubpatterns.All(property => Is(property.Pattern)),
        _ => false,
    };

    /// <summary>Whether the type that a pattern asks for is that of the value, or of the value of a nullable.</summary>
    public static bool IsWhole(IPatternOperation pattern, ITypeSymbol? matched) =>
        SymbolEqualityComparer.Default.Equals(ValueOf(pattern.InputType), ValueOf(matched));

    private static ITypeSymbol? ValueOf(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] } ? value : type;
}
