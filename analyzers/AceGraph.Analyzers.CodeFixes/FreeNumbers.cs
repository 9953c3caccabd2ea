using Microsoft.CodeAnalysis;

namespace AceGraph.Analyzers.CodeFixes;

/// <summary>Numbers for members that are added to an enum.</summary>
internal sealed class FreeNumbers
{
    private readonly HashSet<decimal> _taken;
    private readonly BoundEnum _bound;
    private readonly bool _allExplicit;

    public FreeNumbers(BoundEnum bound)
    {
        var members = bound.Declaration.Members;
        _bound = bound;
        _allExplicit = members.Count > 0 && members.All(member => member.EqualsValue is not null);
        _taken = new HashSet<decimal>(bound.Picklist.Members.Select(member => member.Number).OfType<decimal>());
    }

    /// <summary>The number to write for a member behind the one of an index; null where its place gives it one that is free.</summary>
    public decimal? Next(int index)
    {
        var members = _bound.Declaration.Members;
        var isFollowedByNumber = index + 1 < members.Count && members[index + 1].EqualsValue is not null;
        var given = index < 0 ? 0 : _bound.Picklist.Members[index].Number + 1;
        if ((!_allExplicit && (!isFollowedByNumber || given is null || _taken.Add(given.Value))) || _taken.Count > Largest)
        {
            return null;
        }

        var next = _taken.DefaultIfEmpty(-1).Max() + 1;
        while (next > Largest || !_taken.Add(next))
        {
            next = next > Largest ? 0 : next + 1;
        }

        return next;
    }

    private decimal Largest => _bound.Picklist.Symbol.EnumUnderlyingType?.SpecialType switch
    {
        SpecialType.System_SByte => sbyte.MaxValue,
        SpecialType.System_Byte => byte.MaxValue,
        SpecialType.System_Int16 => short.MaxValue,
        SpecialType.System_UInt16 => ushort.MaxValue,
        SpecialType.System_UInt32 => uint.MaxValue,
        SpecialType.System_Int64 => long.MaxValue,
        SpecialType.System_UInt64 => ulong.MaxValue,
        _ => int.MaxValue,
    };
}
