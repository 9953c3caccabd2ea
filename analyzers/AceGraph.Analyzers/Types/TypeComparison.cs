using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using AceGraph.Analyzers.Schema;
using AceGraph.Analyzers.Sdl;

namespace AceGraph.Analyzers.Types;

/// <summary>How the properties of a type and the fields of its type in the schema belong together.</summary>
/// <param name="Pairs">Properties whose field the schema has.</param>
/// <param name="Missing">Fields without a property.</param>
/// <param name="Unknown">Properties without a field.</param>
internal sealed record TypeComparison(
    ImmutableArray<FieldPair> Pairs, ImmutableArray<SchemaField> Missing, ImmutableArray<BoundProperty> Unknown)
{
    private static readonly ConditionalWeakTable<BoundType, StrongBox<(SchemaType Type, TypeComparison Result)>> Known = new();

    public static TypeComparison Of(BoundType bound, SchemaType type)
    {
        if (Known.TryGetValue(bound, out var known) && ReferenceEquals(known.Value.Type, type))
        {
            return known.Value.Result;
        }

        var result = Compare(bound, type);
        Known.Remove(bound);
        return Known.GetValue(bound, _ => new((type, result))).Value.Result;
    }

    private static TypeComparison Compare(BoundType bound, SchemaType type)
    {
        var fields = type.Fields
            .GroupBy(field => field.Name, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        var properties = bound.Properties.ToLookup(property => fields.ContainsKey(property.FieldName));
        var pairs = properties[true].Select(property => new FieldPair(property, fields[property.FieldName])).ToImmutableArray();
        var named = new HashSet<string>(pairs.Select(pair => pair.Field.Name), StringComparer.Ordinal);
        var missing = type.Fields.Where(field => named.Add(field.Name));
        var unknown = properties[false].Where(property => type.Kind is not SdlKind.Input || !property.IsComputed);
        return new TypeComparison(
            pairs,
            bound.InheritsUnknown ? ImmutableArray<SchemaField>.Empty : missing.ToImmutableArray(),
            type.IsPartial ? ImmutableArray<BoundProperty>.Empty : unknown.ToImmutableArray());
    }
}

/// <summary>A property and the field that it stands for.</summary>
internal sealed record FieldPair(BoundProperty Property, SchemaField Field);
