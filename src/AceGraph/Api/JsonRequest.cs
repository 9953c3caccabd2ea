using System.Text.Json;
using GraphQL;

namespace AceGraph.Api;

/// <summary>Reads operations out of JSON; what is wrong is refused by the name of its member.</summary>
internal static class JsonRequest
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    public static RequestBody Read(ReadOnlyMemory<byte> body, LimitOptions limits)
    {
        using var json = Parse(body, "The body");
        if (json.RootElement.ValueKind != JsonValueKind.Array)
            return new RequestBody([new RequestItem(ReadOperation(json.RootElement), null)], false);
        var count = json.RootElement.GetArrayLength();
        if (count == 0)
            throw ApiErrors.BadRequest("The body is an empty array: send at least one operation.");
        if (count > limits.Batch)
            throw new GraphQLError(
                ErrorCodes.BatchTooLarge, $"The body has {count} operations and the limit is {limits.Batch}: send several requests.");
        return new RequestBody([.. json.RootElement.EnumerateArray().Select(ReadItem)], true);
    }

    /// <summary>The one operation of a request with files.</summary>
    public static OperationRequest ReadSingle(ReadOnlyMemory<byte> part)
    {
        using var json = Parse(part, "Part \"operations\"");
        return json.RootElement.ValueKind == JsonValueKind.Array
            ? throw ApiErrors.BadRequest("Part \"operations\" is an array: a request with files takes one operation.")
            : ReadOperation(json.RootElement);
    }

    /// <summary>Which part goes where: names of parts, each with its paths.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> ReadMap(ReadOnlyMemory<byte> part)
    {
        using var json = Parse(part, "Part \"map\"");
        if (json.RootElement.ValueKind != JsonValueKind.Object)
            throw ApiErrors.BadRequest("Part \"map\" is not an object: send {\"0\": [\"variables.file\"]}.");
        return JsonValue.ReadObject(json.RootElement, new JsonPlace(null, "map")).ToDictionary(
            entry => entry.Key,
            entry => entry.Value is List<object?> paths && paths.TrueForAll(path => path is string)
                ? (IReadOnlyList<string>)[.. paths.Cast<string>()]
                : throw ApiErrors.BadRequest($"Part \"map\" names no list of paths for \"{PlainText.Shorten(entry.Key, 40)}\": send [\"variables.file\"]."));
    }

    /// <summary>An object that came as text, in a query string.</summary>
    public static Inputs? ReadObject(string text, string member)
    {
        using var json = Parse(System.Text.Encoding.UTF8.GetBytes(text), $"Parameter \"{member}\"");
        return ReadObject(json.RootElement, member);
    }

    private static RequestItem ReadItem(JsonElement item)
    {
        try
        {
            return new RequestItem(ReadOperation(item), null);
        }
        catch (GraphQLError refusal)
        {
            return new RequestItem(null, refusal);
        }
    }

    public static OperationRequest ReadOperation(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
            throw ApiErrors.BadRequest("An operation is a JSON object: send {\"query\": \"...\"}.");
        var query = ReadText(element, "query");
        var extensions = ReadMember(element, "extensions");
        if (query is null && extensions is null)
            throw ApiErrors.BadRequest("Member \"query\" is missing: send the GraphQL document there.");
        return new OperationRequest(query, ReadText(element, "operationName"), ReadMember(element, "variables"), extensions);
    }

    private static string? ReadText(JsonElement element, string member)
    {
        if (!element.TryGetProperty(member, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        if (value.ValueKind != JsonValueKind.String)
            throw ApiErrors.BadRequest($"Member \"{member}\" is not a string: send it as a JSON string.");
        var text = JsonValue.ReadText(value, out var fault);
        return fault is null ? text : throw JsonValue.Malformed(new JsonPlace(null, member), fault);
    }

    private static Inputs? ReadMember(JsonElement element, string member) =>
        element.TryGetProperty(member, out var value) ? ReadObject(value, member) : null;

    private static Inputs? ReadObject(JsonElement value, string member) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Object => JsonValue.ReadObject(value, new JsonPlace(null, member)).ToInputs(),
        _ => throw ApiErrors.BadRequest($"Member \"{member}\" is not an object: send a JSON object, or leave it out."),
    };

    public static JsonDocument Parse(ReadOnlyMemory<byte> bytes, string what)
    {
        try
        {
            return JsonDocument.Parse(bytes, Strict);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw ApiErrors.BadRequest($"{what} is not JSON that can be read: {Reason(e)}");
        }
    }

    // The reader's own words, without the tail that repeats the place; half a surrogate pair in a name is no JsonException.
    private static string Reason(Exception e) => e is JsonException json
        ? $"{json.Message.Split(" LineNumber:")[0]} Line {json.LineNumber + 1}, byte {json.BytePositionInLine + 1}."
        : "a member's name is not well-formed Unicode text.";
}
