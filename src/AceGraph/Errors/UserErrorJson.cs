using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using AceGraph.Picklists;

namespace AceGraph.Errors;

/// <summary>Errors and warnings as JSON, to be told again later.</summary>
internal static class UserErrorJson
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new CodeConverter() } };

    public static JsonNode Write(IReadOnlyList<UserError> errors) => JsonSerializer.SerializeToNode(errors, Options)!;

    public static List<UserError> Read(JsonNode errors) => errors.Deserialize<List<UserError>>(Options)!;

    private sealed class CodeConverter : JsonConverter<ErrorCode>
    {
        public override ErrorCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            WireNames<ErrorCode>.Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, ErrorCode value, JsonSerializerOptions options) =>
            writer.WriteStringValue(WireNames<ErrorCode>.Of(value));
    }
}
