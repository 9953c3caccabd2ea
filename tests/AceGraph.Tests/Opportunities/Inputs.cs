using System.Text.Json;
using System.Text.Json.Nodes;
using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Opportunities;

/// <summary>Compares what was sent with what the server holds.</summary>
public static class Inputs
{
    /// <summary>Every field sent stands in <c>asInput</c> as it was sent; the others are as nobody had given them.</summary>
    public static async Task AssertHoldsAsync(AceGraphServer server, string who, string id, JsonObject sent)
    {
        var answer = await server.QueryAsync(who, "query($id: ID!) { opportunity(id: $id) { asInput } }", new { id });
        var held = Leaves(JsonSerializer.SerializeToNode(answer.Data.GetProperty("opportunity").GetProperty("asInput"))!, "");
        foreach (var (path, value) in Leaves(sent, ""))
            Assert.Equal((path, value), (path, held.GetValueOrDefault(path)));
    }

    /// <summary>Paths with their values as JSON text; lists and money are whole.</summary>
    public static Dictionary<string, string> Leaves(JsonNode node, string path) => node is JsonObject inner && !inner.ContainsKey("amount")
        ? inner.Where(p => p.Value is not null).SelectMany(p => Leaves(p.Value!, path.Length == 0 ? p.Key : $"{path}.{p.Key}")).ToDictionary()
        : new() { [path] = node.ToJsonString() };
}
