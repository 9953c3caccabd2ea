using System.Net;
using System.Text.Json;

namespace AceGraph.Tests.Harness;

/// <summary>An answer of the server.</summary>
/// <param name="Status">Of HTTP.</param>
/// <param name="Json">The whole body.</param>
public sealed record GraphQLResult(HttpStatusCode Status, JsonElement Json)
{
    /// <summary>The member <c>data</c>.</summary>
    public JsonElement Data => Json.GetProperty("data");

    /// <summary><c>extensions.code</c> of every error, in order; empty without errors.</summary>
    public IReadOnlyList<string?> Codes => Json.TryGetProperty("errors", out var errors)
        ? [.. errors.EnumerateArray().Select(e => e.GetProperty("extensions").GetProperty("code").GetString())]
        : [];
}
