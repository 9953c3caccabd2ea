using System.Collections;
using System.Text.Json.Nodes;
using AceGraph.Picklists;

namespace AceGraph.Opportunities.Fields;

/// <summary>Any number of values of a picklist, each once; their order is kept and makes no difference.</summary>
public sealed class PicksField<TEnum>(
    string path, string description, Func<Opportunity, List<TEnum>> get, Action<Opportunity, List<TEnum>> set)
    : OpportunityField(path, description, FieldKind.Picks)
    where TEnum : struct, Enum
{
    public override Type Picklist => typeof(TEnum);

    protected override object Empty => new List<TEnum>();

    public override object? Get(Opportunity opportunity) => get(opportunity);

    public override void Set(Opportunity opportunity, object? value) => set(opportunity, [.. (List<TEnum>)value!]);

    public override JsonNode ToJson(object? value) =>
        new JsonArray([.. ((List<TEnum>)value!).Select(pick => JsonValue.Create(WireNames<TEnum>.Of(pick)))]);

    public override bool AreEqual(object? left, object? right) =>
        left is List<TEnum> a && right is List<TEnum> b && a.ToHashSet().SetEquals(b);

    protected override object Parse(object raw, FieldReading reading) => ((IEnumerable)raw).Cast<TEnum>().Distinct().ToList();
}
