using System.Text.Json;
using System.Text.Json.Serialization;
using AceGraph.Changes;
using AceGraph.Errors;
using AceGraph.Picklists;

namespace AceGraph.Imports;

/// <summary>The errors of a row as they are told and kept.</summary>
internal static class RowErrors
{
    private static readonly JsonSerializerOptions Json = new(LoggedField.Json) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>Null for none.</summary>
    public static string? Write(IReadOnlyList<UserError> errors) => errors.Count == 0 ? null : JsonSerializer.Serialize(
        errors.Select(e => new Stored(WireNames<ErrorCode>.Of(e.Code), e.Message, e.Field, e.Hint, e.SubjectId, e.Limit, e.Actual)), Json);

    public static IReadOnlyList<UserError> Read(string? stored) => stored is null ? [] :
    [
        .. JsonSerializer.Deserialize<Stored[]>(stored, Json)!.Select(s =>
            new UserError(WireNames<ErrorCode>.Parse(s.Code), s.Message, s.Field, s.Hint) { SubjectId = s.Subject, Limit = s.Limit, Actual = s.Actual }),
    ];

    /// <summary>Says which column it is about, where it is about one.</summary>
    public static UserError Named(UserError error)
    {
        if (error.Field is null || ImportColumns.ForField(error.Field) is not { } column || error.Message.Contains($"\"{column.Heading}\"", StringComparison.Ordinal))
        {
            return error;
        }

        return error with { Message = $"Column \"{column.Heading}\": {error.Message}" };
    }

    /// <summary>All errors of a row in one cell.</summary>
    public static string Cell(IReadOnlyList<UserError> errors) => string.Join(' ', errors.Select(e => e.Hint is null ? e.Message : $"{e.Message} {e.Hint}"));

    private sealed record Stored(string Code, string Message, string? Field, string? Hint, long? Subject, int? Limit, int? Actual);
}
