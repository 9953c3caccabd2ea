using System.Collections;
using System.Globalization;
using System.Text.Json.Nodes;
using AceGraph.Api;
using AceGraph.Changes;
using AceGraph.Picklists;
using JsonLeaf = System.Text.Json.Nodes.JsonValue;

namespace AceGraph.Insights;

/// <summary>Filters and orders as a client sends them, made of the values that GraphQL coerced them to.</summary>
internal static class FilterJson
{
    /// <summary>Of a filter that is given out with every number, or kept: hundreds of groups repeat it.</summary>
    private const int MostCharacters = 20_000;

    /// <summary>As <see cref="Of"/>.</summary>
    /// <exception cref="GraphQLError">LIMIT_EXCEEDED where it is too long to be given out again.</exception>
    public static JsonObject OfShort(IDictionary<string, object?> filter)
    {
        var json = Of(filter);
        var length = json.ToJsonString(LoggedField.Json).Length;
        return length <= MostCharacters ? json : throw ApiErrors.LimitExceeded(
            $"Argument \"filter\" has {length} characters, but at most {MostCharacters} are taken here: name fewer values.");
    }

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
        string text => JsonLeaf.Create(text),
        bool flag => JsonLeaf.Create(flag),
        Enum choice => JsonLeaf.Create(WireNames.Of(choice)),
        DateOnly day => JsonLeaf.Create(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        DateTimeOffset instant => JsonLeaf.Create(instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture)),
        IEnumerable items => new JsonArray([.. items.Cast<object>().Select(Node)]),

        // Amounts, and ids that were written as numbers: both are taken as strings.
        _ => JsonLeaf.Create(Convert.ToString(value, CultureInfo.InvariantCulture)!),
    };
}
