using System.Collections.Immutable;
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
    private static readonly LastResult<BoundType, SchemaType, TypeComparison> Known = new(Compare);

    public static TypeComparison Of(BoundType bound, SchemaType type) => Known.Get(bound, type);

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
