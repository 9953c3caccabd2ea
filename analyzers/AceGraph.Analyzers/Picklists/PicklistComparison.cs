using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using AceGraph.Analyzers.Schema;

namespace AceGraph.Analyzers.Picklists;

/// <summary>How the members of an enum and the values of its picklist belong together.</summary>
/// <param name="Same">Members whose value the schema has.</param>
/// <param name="Variants">Members without a value, and the values without a member that differ from their wire names in case or underscores only.</param>
/// <param name="Renamed">Members without a value, and the values without a member that they probably became.</param>
/// <param name="Missing">Values without a member.</param>
/// <param name="Unknown">Members without a value.</param>
internal sealed record PicklistComparison(
    ImmutableArray<ValuePair> Same,
    ImmutableArray<ValuePair> Variants,
    ImmutableArray<ValuePair> Renamed,
    ImmutableArray<SchemaValue> Missing,
    ImmutableArray<PicklistMember> Unknown)
{
    private static readonly ConditionalWeakTable<PicklistEnum, StrongBox<(SchemaType Type, Naming Naming, PicklistComparison Result)>> Known = new();

    public static PicklistComparison Of(PicklistEnum picklist, SchemaType type, Naming naming)
    {
        if (Known.TryGetValue(picklist, out var known) && ReferenceEquals(known.Value.Type, type) && known.Value.Naming == naming)
        {
            return known.Value.Result;
        }

        var result = Compare(picklist, type, naming);
        Known.Remove(picklist);
        return Known.GetValue(picklist, _ => new((type, naming, result))).Value.Result;
    }

    private static PicklistComparison Compare(PicklistEnum picklist, SchemaType type, Naming naming)
    {
        var values = Distinct(type.Values);
        var same = new List<ValuePair>();
        var unknown = new List<PicklistMember>();
        foreach (var member in picklist.Members)
        {
            if (values.TryGetValue(member.WireName(naming), out var value))
            {
                same.Add(new ValuePair(member, value));
            }
            else
            {
                unknown.Add(member);
            }
        }

        var missing = type.Values.Where(value => ReferenceEquals(values[value.Name], value)).Except(same.Select(pair => pair.Value)).ToList();
        var variants = Take(unknown, missing, (member, value) => Spelling.SameLetters(member.WireName(naming), value.Name));
        var renamed = Take(unknown, missing, (member, value) => SameLabel(member, value));
        renamed.AddRange(TakeNeighbours(unknown, missing, naming));
        return new PicklistComparison(
            same.ToImmutableArray(), variants.ToImmutableArray(), renamed.ToImmutableArray(), missing.ToImmutableArray(), unknown.ToImmutableArray());
    }

    private static Dictionary<string, SchemaValue> Distinct(ImmutableArray<SchemaValue> values)
    {
        var byName = new Dictionary<string, SchemaValue>(StringComparer.Ordinal);
        foreach (var value in values)
        {
            if (!byName.ContainsKey(value.Name))
            {
                byName.Add(value.Name, value);
            }
        }

        return byName;
    }

    private static bool SameLabel(PicklistMember member, SchemaValue value) => member.Label is { } label && label == value.Label;

    // Without an equal text, only a near name tells a rename from one value removed and another added.
    private static IEnumerable<ValuePair> TakeNeighbours(
        List<PicklistMember> unknown, List<SchemaValue> missing, Naming naming) =>
        Take(unknown, missing, (member, value) =>
            Spelling.IsNear(member.WireName(naming), value.Name)
            && Spelling.Nearest(member.WireName(naming), missing.Select(other => other.Name)) == value.Name
            && Spelling.Nearest(value.Name, unknown.Select(other => other.WireName(naming))) == member.WireName(naming));

    private static List<ValuePair> Take(List<PicklistMember> unknown, List<SchemaValue> missing, Func<PicklistMember, SchemaValue, bool> belong)
    {
        var pairs = new List<ValuePair>();
        foreach (var member in unknown.ToArray())
        {
            if (missing.FirstOrDefault(value => belong(member, value)) is { } found)
            {
                pairs.Add(new ValuePair(member, found));
                unknown.Remove(member);
                missing.Remove(found);
            }
        }

        return pairs;
    }
}

/// <summary>A member and the value that it stands for.</summary>
internal sealed record ValuePair(PicklistMember Member, SchemaValue Value);
