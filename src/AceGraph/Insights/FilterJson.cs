using System.Collections;
using System.Globalization;
using System.Text.Json.Nodes;
using AceGraph.Picklists;

namespace AceGraph.Insights;

/// <summary>Filters and orders as a client sends them, made of the values that GraphQL coerced them to.</summary>
internal static class FilterJson
{
    /// <summary>An input object; fields that are null are as if absent and left out.</summary>
    public static JsonObject Of(IDictionary<string, object?> input)
    {
        var json = new JsonObject();
        foreach (var (field, value) in input.Where(f => f.Value is not null))
        {
            json[field] = Node(value!);
        }

        return json;
    }

    /// <summary>
    /// What both the caller's filter and some conditions of the server's match. The caller's is kept as it is and never nested deeper, so
    /// that a filter which is taken can be sent back with more in it.
    /// </summary>
    public static JsonObject All(JsonObject? given, params IReadOnlyList<JsonObject> conditions)
    {
        var own = Joined(conditions);
        if (given is null || given.Count == 0)
        {
            return own;
        }

        var all = (JsonObject)given.DeepClone();
        And(all, own);
        return all;
    }

    private static JsonObject Joined(IReadOnlyList<JsonObject> conditions)
    {
        var joined = new JsonObject();
        foreach (var condition in conditions)
        {
            if (condition.Any(field => joined.ContainsKey(field.Key)))
            {
                And(joined, (JsonObject)condition.DeepClone());
                continue;
            }

            foreach (var (field, value) in condition)
            {
                joined[field] = value?.DeepClone();
            }
        }

        return joined;
    }

    private static void And(JsonObject filter, JsonObject condition)
    {
        if (filter["and"] is not JsonArray and)
        {
            filter["and"] = and = [];
        }

        and.Add((JsonNode)condition);
    }

    private static JsonNode Node(object value) => value switch
    {
        IDictionary<string, object?> input => Of(input),
        string text => JsonValue.Create(text),
        bool flag => JsonValue.Create(flag),
        Enum choice => JsonValue.Create(WireNames.Of(choice)),
        DateOnly day => JsonValue.Create(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        DateTimeOffset instant => JsonValue.Create(instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture)),
        IEnumerable items => new JsonArray([.. items.Cast<object>().Select(Node)]),

        // Amounts, and ids that were written as numbers: both are taken as strings.
        _ => JsonValue.Create(Convert.ToString(value, CultureInfo.InvariantCulture)!),
    };
}
