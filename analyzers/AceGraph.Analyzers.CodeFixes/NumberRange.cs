using Microsoft.CodeAnalysis;

namespace AceGraph.Analyzers.CodeFixes;

/// <summary>The numbers that the members of an enum can have.</summary>
internal static class NumberRange
{
    public static decimal Largest(INamedTypeSymbol symbol) => Of(symbol).Largest;

    public static bool Contains(INamedTypeSymbol symbol, decimal number)
    {
        var (smallest, largest) = Of(symbol);
        return number >= smallest && number <= largest;
    }

    private static (decimal Smallest, decimal Largest) Of(INamedTypeSymbol symbol) => symbol.EnumUnderlyingType?.SpecialType switch
    {
        SpecialType.System_SByte => (sbyte.MinValue, sbyte.MaxValue),
        SpecialType.System_Byte => (byte.MinValue, byte.MaxValue),
        SpecialType.System_Int16 => (short.MinValue, short.MaxValue),
        SpecialType.System_UInt16 => (ushort.MinValue, ushort.MaxValue),
        SpecialType.System_UInt32 => (uint.MinValue, uint.MaxValue),
        SpecialType.System_Int64 => (long.MinValue, long.MaxValue),
        SpecialType.System_UInt64 => (ulong.MinValue, ulong.MaxValue),
        _ => (int.MinValue, int.MaxValue),
    };
}
