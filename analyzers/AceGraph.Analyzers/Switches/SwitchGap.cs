using System.Collections.Immutable;
using AceGraph.Analyzers.Picklists;
using Microsoft.CodeAnalysis;

namespace AceGraph.Analyzers.Switches;

/// <summary>The members of a picklist that a switch certainly has no arm for.</summary>
/// <param name="Position">Where in the switched value the picklist is.</param>
/// <param name="Missing">The members, one for each number, in the order of the enum.</param>
internal sealed record SwitchGap(PatternPosition Position, ImmutableArray<PicklistMember> Missing)
{
    /// <summary>The gaps of a switch over a value of that type; none where its patterns are more than this rule can follow.</summary>
    public static IEnumerable<SwitchGap> In(ITypeSymbol? type, ImmutableArray<SwitchArm> arms)
    {
        var positions = PicklistEnum.Of(type) is { } whole
            ? [new PatternPosition(whole, ImmutableArray<PatternStep>.Empty)]
            : PatternPosition.In(arms.Select(arm => arm.Pattern).Where(pattern => pattern is not null)!);
        return positions.Select(position => In(position, arms)).Where(gap => gap is { Missing.IsEmpty: false })!;
    }

    private static SwitchGap? In(PatternPosition position, ImmutableArray<SwitchArm> arms)
    {
        var members = position.Picklist.Members.GroupBy(member => member.Symbol.ConstantValue!).ToArray();
        var all = members.Select(group => group.Key).ToImmutableHashSet();
        if (Covered(position, arms, all) is not { } covered)
        {
            return null;
        }

        return new SwitchGap(position, members.Where(group => !covered.Contains(group.Key)).Select(group => group.First()).ToImmutableArray());
    }

    private static ImmutableHashSet<object>? Covered(PatternPosition position, ImmutableArray<SwitchArm> arms, ImmutableHashSet<object> all)
    {
        var reader = new PatternReader(all);
        var covered = ImmutableHashSet<object>.Empty;
        var isNamed = position.Path.IsEmpty;
        foreach (var arm in arms)
        {
            if (arm.IsCatchAll && !arm.IsGuarded)
            {
                continue;
            }

            // A guard of an arm that names no value here may ask for any of them.
            if (arm.Read(reader, position) is not { } taken || (arm.IsGuarded && taken.Count == all.Count))
            {
                return null;
            }

            isNamed |= taken.Count < all.Count;
            covered = arm.IsGuarded ? covered : covered.Union(taken);
        }

        return isNamed ? covered : null;
    }
}
