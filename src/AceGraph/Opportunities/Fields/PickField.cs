using System.Text.Json.Nodes;
using AceGraph.Picklists;

namespace AceGraph.Opportunities.Fields;

/// <summary>One value of a picklist.</summary>
public sealed class PickField<TEnum>(string path, string description, Func<Opportunity, TEnum?> get, Action<Opportunity, TEnum?> set)
    : OpportunityField(path, description, FieldKind.Pick)
    where TEnum : struct, Enum
{
    public override Type Picklist => typeof(TEnum);

    public override object? Get(Opportunity opportunity) => get(opportunity);

    public override void Set(Opportunity opportunity, object? value) => set(opportunity, (TEnum?)value);

    public override JsonNode? ToJson(object? value) => value is null ? null : JsonValue.Create(WireNames<TEnum>.Of((TEnum)value));

    protected override object? Parse(object raw, FieldReading reading) => (TEnum)raw;
}
