using System.Text.Encodings.Web;
using System.Text.Json;
using AceGraph.Data;

namespace AceGraph.Changes;

/// <summary>Changed fields that are no input field of the opportunity, such as its owner or its status.</summary>
internal static class LoggedField
{
    /// <summary>How values stand in the log.</summary>
    public static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static FieldChange Of(string path, object? old, object? now) => new() { Path = path, OldValue = Text(old), NewValue = Text(now) };

    private static string? Text(object? value) =>
        SqlValue.Of(value) is { } stored ? JsonSerializer.Serialize(stored is long id ? id.ToString() : stored, Json) : null;
}
