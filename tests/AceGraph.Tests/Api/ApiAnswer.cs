using System.Text.Json;

namespace AceGraph.Tests.Api;

/// <summary>One answer of the endpoint, with the parts that tests ask for.</summary>
public sealed class ApiAnswer(HttpResponseMessage response, string text)
{
    public HttpResponseMessage Response => response;

    public string Text => text;

    public int Status => (int)response.StatusCode;

    public string? MediaType => response.Content.Headers.ContentType?.MediaType;

    public JsonElement Json { get; } =
        text.StartsWith('{') || text.StartsWith('[') ? JsonDocument.Parse(text).RootElement : default;

    public int ErrorCount => Json.TryGetProperty("errors", out var errors) ? errors.GetArrayLength() : 0;

    public string? Code => Error?.GetProperty("extensions").GetProperty("code").GetString();

    public string? Message => Error?.GetProperty("message").GetString();

    private JsonElement? Error => ErrorCount > 0 ? Json.GetProperty("errors")[0] : null;

    public JsonElement Data(string field) => Json.GetProperty("data").GetProperty(field);
}
