using System.Globalization;
using System.Text.Json.Nodes;

namespace AceGraph.Opportunities.Fields;

/// <summary>A calendar date.</summary>
public sealed class DateField(string path, string description, Func<Opportunity, DateOnly?> get, Action<Opportunity, DateOnly?> set)
    : OpportunityField(path, description, FieldKind.Date)
{
    public override object? Get(Opportunity opportunity) => get(opportunity);

    public override void Set(Opportunity opportunity, object? value) => set(opportunity, (DateOnly?)value);

    public override JsonNode? ToJson(object? value) =>
        value is DateOnly date ? JsonValue.Create(date.ToString("O", CultureInfo.InvariantCulture)) : null;

    protected override object? Parse(object raw, FieldReading reading) => (DateOnly)raw;
}
