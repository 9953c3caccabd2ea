using System.Text.Json;

namespace AceGraph.Api.Streams;

/// <summary>A message of a client, as the protocol graphql-transport-ws has them.</summary>
/// <param name="Type">One of its names.</param>
/// <param name="Id">Of the operation; empty where the message is about none.</param>
/// <param name="Payload">An object, or undefined.</param>
internal readonly record struct SocketMessage(string Type, string Id, JsonElement Payload)
{
    private const int MostIdLength = 255;

    /// <exception cref="GraphQLError">BAD_REQUEST: it is no message of the protocol.</exception>
    public static SocketMessage Read(JsonElement message)
    {
        if (message.ValueKind != JsonValueKind.Object)
            throw ApiErrors.BadRequest("A message is a JSON object with \"type\".");
        var type = Text(message, "type");
        if (type is not ("connection_init" or "ping" or "pong" or "subscribe" or "complete"))
            throw ApiErrors.BadRequest("Member \"type\" of a message is none that a client sends.");
        var id = type is "subscribe" or "complete" ? Text(message, "id") ?? "" : "";
        if (type is "subscribe" or "complete" && id.Length is 0 or > MostIdLength)
            throw ApiErrors.BadRequest($"Member \"id\" of \"{type}\" is a string of 1 to {MostIdLength} characters.");
        var payload = message.TryGetProperty("payload", out var found) && found.ValueKind != JsonValueKind.Null ? found : default;
        if (payload.ValueKind is not (JsonValueKind.Object or JsonValueKind.Undefined))
            throw ApiErrors.BadRequest("Member \"payload\" of a message is an object.");
        if (type == "subscribe" && !IsOperation(payload))
            throw ApiErrors.BadRequest("Member \"payload\" of \"subscribe\" needs the GraphQL document as its \"query\".");
        return new SocketMessage(type, id, payload);
    }

    /// <summary>The header that a connection_init stands for, or null.</summary>
    public string? Authorization() => Payload.ValueKind != JsonValueKind.Object ? null
        : Text(Payload, "authorization") ?? Text(Payload, "Authorization") ?? (Text(Payload, "token") is { } token ? $"Bearer {token}" : null);

    /// <summary>The payload to send back; outlives the message.</summary>
    /// <exception cref="GraphQLError">BAD_REQUEST: it holds text that cannot be sent.</exception>
    public object? Echo()
    {
        if (Payload.ValueKind != JsonValueKind.Object)
            return null;
        JsonValue.ReadObject(Payload, new JsonPlace(null, "payload"));
        return Payload.Clone();
    }

    private static bool IsOperation(JsonElement payload) =>
        payload.ValueKind == JsonValueKind.Object && (Text(payload, "query") is not null || payload.TryGetProperty("extensions", out _));

    private static string? Text(JsonElement element, string member)
    {
        if (!element.TryGetProperty(member, out var value) || value.ValueKind != JsonValueKind.String)
            return null;
        var text = JsonValue.ReadText(value, out var fault);
        return fault is null ? text : throw JsonValue.Malformed(new JsonPlace(null, member), fault);
    }
}
