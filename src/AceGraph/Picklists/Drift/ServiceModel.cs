using System.Text.Json;

namespace AceGraph.Picklists.Drift;

/// <summary>A service model of AWS (<c>service-2.json</c>): its closed lists are shapes of type string with an enum.</summary>
public static class ServiceModel
{
    /// <exception cref="Refusal">The text is no service model.</exception>
    public static IReadOnlyList<ValueList> Read(string name, string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.TryGetProperty("shapes", out var shapes) && shapes.ValueKind == JsonValueKind.Object
                ? [.. shapes.EnumerateObject().Where(IsList).Select(shape => new ValueList(shape.Name, Values(shape.Value)))]
                : throw new Refusal($"{name} has no object 'shapes': name {ValueFile.Wanted}.");
        }
        catch (InvalidOperationException e)
        {
            throw new Refusal($"{name} holds a text that is no valid Unicode ({e.Message}).", e);
        }
        catch (JsonException e)
        {
            throw new Refusal(
                $"{name}, line {e.LineNumber + 1}, column {e.BytePositionInLine + 1}: it is no valid JSON. Name {ValueFile.Wanted}.", e);
        }
    }

    private static bool IsList(JsonProperty shape) =>
        shape.Value.ValueKind == JsonValueKind.Object
        && shape.Value.TryGetProperty("type", out var type) && type.ValueEquals("string")
        && shape.Value.TryGetProperty("enum", out var values) && values.ValueKind == JsonValueKind.Array;

    private static string[] Values(JsonElement shape) =>
        [.. shape.GetProperty("enum").EnumerateArray().Where(value => value.ValueKind == JsonValueKind.String).Select(value => value.GetString()!)];
}
