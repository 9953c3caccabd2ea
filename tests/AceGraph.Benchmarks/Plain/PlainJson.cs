using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace AceGraph.Benchmarks.Plain;

/// <summary>Columns as the contract shows them.</summary>
internal static class PlainJson
{
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static void WriteText(this Utf8JsonWriter json, string name, SqliteDataReader row, int column)
    {
        if (row.IsDBNull(column))
            json.WriteNull(name);
        else
            json.WriteString(name, row.GetString(column));
    }

    public static void WriteId(this Utf8JsonWriter json, string name, char kind, long id) =>
        json.WriteString(name, string.Create(CultureInfo.InvariantCulture, $"{kind}{id}"));

    public static void WriteInstant(this Utf8JsonWriter json, string name, SqliteDataReader row, int column)
    {
        var instant = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column)).UtcDateTime;
        var form = instant.Millisecond == 0 ? "yyyy-MM-ddTHH:mm:ssZ" : "yyyy-MM-ddTHH:mm:ss.fffZ";
        json.WriteString(name, instant.ToString(form, CultureInfo.InvariantCulture));
    }

    /// <summary>An amount in hundredths and, in the next column, its currency.</summary>
    public static void WriteMoney(this Utf8JsonWriter json, string name, SqliteDataReader row, int column)
    {
        if (row.IsDBNull(column))
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("amount", (row.GetInt64(column) / 100m).ToString("0.00", CultureInfo.InvariantCulture));
        json.WriteString("currency", row.GetString(column + 1));
        json.WriteEndObject();
    }
}
