using System.Collections.Immutable;
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
    private static readonly LastResult<PicklistEnum, (SchemaType Type, Naming Naming), PicklistComparison> Known =
        new((picklist, input) => Compare(picklist, input.Type, input.Naming));

    public static PicklistComparison Of(PicklistEnum picklist, SchemaType type, Naming naming) => Known.Get(picklist, (type, naming));

    /// <summary>The value of a member, also under another name; null where the schema has none.</summary>
    public SchemaValue? ValueOf(PicklistMember member) =>
        Same.Concat(Variants).Concat(Renamed).FirstOrDefault(pair => ReferenceEquals(pair.Member, member))?.Value;

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

        var found = new HashSet<string>(same.Select(pair => pair.Value.Name), StringComparer.Ordinal);
        var missing = type.Values.Where(value => ReferenceEquals(values[value.Name], value) && !found.Contains(value.Name)).ToList();
        // Who keeps a member as [Obsolete] has decided that no value of today is its successor.
        var open = unknown.Where(member => !member.IsObsolete).ToList();
        var variants = Take(open, missing, (member, value) => Spelling.SameLetters(member.WireName(naming), value.Name));
        var renamed = Take(open, missing, (member, value) => member.Label is { } label && label == value.Label);
        renamed.AddRange(Renames.Take(open, missing, naming));
        unknown.RemoveAll(member => !member.IsObsolete && !open.Contains(member));
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
