using System.Text.Json;
using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Opportunities;

/// <summary>What a mutation answered.</summary>
/// <param name="Result">Whole.</param>
public sealed record Answer(GraphQLResult Result)
{
    /// <summary>The payload; fails where the server failed.</summary>
    public JsonElement Payload => Result.Codes.Count == 0 && Result.Data.GetProperty("payload") is { ValueKind: JsonValueKind.Object } payload
        ? payload
        : throw new InvalidOperationException(Result.Json.GetRawText());

    /// <summary>Codes with their fields, such as <c>VALUE_REQUIRED title</c>.</summary>
    public IReadOnlyList<string> Errors => Lines(Payload.GetProperty("errors"));

    /// <summary>The same of the warnings.</summary>
    public IReadOnlyList<string> Warnings => Lines(Payload.GetProperty("warnings"));

    /// <summary>The record of the payload, once it is sure that there are no errors.</summary>
    public JsonElement Opportunity
    {
        get
        {
            Assert.Empty(Errors);
            return Payload.GetProperty("opportunity");
        }
    }

    /// <summary>Node id of that record.</summary>
    public string Id => Opportunity.GetProperty("id").GetString()!;

    /// <summary>Codes with their fields.</summary>
    public static IReadOnlyList<string> Lines(JsonElement errors) =>
        [.. errors.EnumerateArray().Select(e => $"{e.GetProperty("code")} {e.GetProperty("field")}".TrimEnd())];
}
