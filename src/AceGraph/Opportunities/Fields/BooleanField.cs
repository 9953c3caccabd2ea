using System.Text.Json.Nodes;

namespace AceGraph.Opportunities.Fields;

/// <summary>Yes, no, or where it is not required not answered.</summary>
public sealed class BooleanField(string path, string description, Func<Opportunity, bool?> get, Action<Opportunity, bool?> set)
    : OpportunityField(path, description, FieldKind.Boolean)
{
    public override object? Get(Opportunity opportunity) => get(opportunity);

    public override void Set(Opportunity opportunity, object? value) => set(opportunity, (bool?)value);

    public override JsonNode? ToJson(object? value) => value is bool answer ? JsonValue.Create(answer) : null;

    protected override object? Parse(object raw, FieldReading reading) => (bool)raw;
}
