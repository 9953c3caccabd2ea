using System.Text.Json.Nodes;
using GraphQL.Types;
using GraphQLParser.AST;
using JsonLeaf = System.Text.Json.Nodes.JsonValue;

namespace AceGraph.Api.Types;

/// <summary>Output only: what the server shows as JSON it has made itself.</summary>
public sealed class JsonScalar : ScalarGraphType
{
    public JsonScalar()
    {
        Name = "JSON";
        Description = "Any JSON value: an input object as output, or a value of a changed field.";
    }

    public override object? ParseLiteral(GraphQLValue value) => ThrowLiteralConversionError(value);

    public override object? ParseValue(object? value) => ThrowValueConversionError(value);

    public override object? Serialize(object? value) => value switch
    {
        string json => Plain(JsonNode.Parse(json)),
        JsonNode node => Plain(node),
        _ => value,
    };

    private static object? Plain(JsonNode? node) => node switch
    {
        null => null,
        JsonObject members => members.ToDictionary(m => m.Key, m => Plain(m.Value)),
        JsonArray items => items.Select(Plain).ToList(),
        JsonLeaf value when value.TryGetValue(out bool flag) => flag,
        JsonLeaf value when value.TryGetValue(out long number) => number,
        JsonLeaf value when value.TryGetValue(out decimal number) => number,
        JsonLeaf value => value.GetValue<string>(),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };
}
