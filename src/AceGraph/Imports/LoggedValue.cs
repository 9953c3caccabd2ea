using System.Globalization;
using System.Text.Json.Nodes;
using AceGraph.Opportunities;
using AceGraph.Opportunities.Fields;
using AceGraph.Picklists;

namespace AceGraph.Imports;

/// <summary>A value of the change log as the record holds it: the way back from <see cref="OpportunityField.ToJson"/>.</summary>
internal static class LoggedValue
{
    /// <param name="field">Whose value it is.</param>
    /// <param name="logged">JSON text, null for none.</param>
    /// <param name="current">The record.</param>
    public static object? Read(OpportunityField field, string? logged, Opportunity current)
    {
        var raw = logged is null ? null : Raw(field, JsonNode.Parse(logged)!);
        // The value stood in the record once, so nothing of it is refused now, not even a solution that was retired since.
        return field.Read(raw, new FieldReading(KnownReferences.None, current));
    }

    private static object Raw(OpportunityField field, JsonNode value) => field.Kind switch
    {
        FieldKind.Text or FieldKind.Id => value.GetValue<string>(),
        FieldKind.Ids or FieldKind.Codes => Texts(value),
        FieldKind.Pick => Pick(field, value.GetValue<string>()),
        FieldKind.Picks => Texts(value).Select(text => Pick(field, text)).ToList(),
        FieldKind.Money => new Dictionary<string, object?>
        {
            ["amount"] = decimal.Parse(value["amount"]!.GetValue<string>(), CultureInfo.InvariantCulture),
            ["currency"] = CurrencyPicklist.All.First(c => c.ToWireName() == value["currency"]!.GetValue<string>()),
        },
        FieldKind.Date => DateOnly.ParseExact(value.GetValue<string>(), "O", CultureInfo.InvariantCulture),
        FieldKind.Boolean => value.GetValue<bool>(),
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    private static List<string> Texts(JsonNode list) => [.. list.AsArray().Select(item => item!.GetValue<string>())];

    private static Enum Pick(OpportunityField field, string name) =>
        Enum.GetValues(field.Picklist!).Cast<Enum>().First(value => WireNames.Of(value) == name);
}
