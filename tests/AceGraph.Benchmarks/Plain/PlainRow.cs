using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace AceGraph.Benchmarks.Plain;

/// <summary>A row of the page, kept until the teams of all rows are read.</summary>
internal sealed record PlainRow(
    long Id, string Title, string Stage, string Status, string? TargetCloseDate, long UpdatedAt, long? Amount, string? Currency,
    string? Company, long OwnerId, string OwnerName, string OwnerEmail)
{
    public static PlainRow Read(SqliteDataReader row) => new(
        row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), Text(row, 4), row.GetInt64(5),
        row.IsDBNull(6) ? null : row.GetInt64(6), Text(row, 7), Text(row, 8), row.GetInt64(9), row.GetString(10), row.GetString(11));

    public void Write(Utf8JsonWriter json, IEnumerable<PlainMember> team)
    {
        json.WriteStartObject();
        json.WriteId("id", 'O', Id);
        json.WriteString("title", Title);
        json.WriteString("stage", Stage);
        json.WriteString("status", Status);
        json.WriteString("targetCloseDate", TargetCloseDate);
        var updated = DateTimeOffset.FromUnixTimeMilliseconds(UpdatedAt).UtcDateTime;
        var form = updated.Millisecond == 0 ? "yyyy-MM-ddTHH:mm:ssZ" : "yyyy-MM-ddTHH:mm:ss.fffZ";
        json.WriteString("updatedAt", updated.ToString(form, CultureInfo.InvariantCulture));
        WriteMoney(json);
        json.WriteStartObject("customer");
        json.WriteString("companyName", Company);
        json.WriteEndObject();
        json.WriteStartObject("owner");
        json.WriteId("id", 'U', OwnerId);
        json.WriteString("name", OwnerName);
        json.WriteString("email", OwnerEmail);
        json.WriteEndObject();
        WriteTeam(json, team);
        json.WriteEndObject();
    }

    private void WriteMoney(Utf8JsonWriter json)
    {
        if (Amount is not { } amount)
        {
            json.WriteNull("monthlyRevenue");
            return;
        }

        json.WriteStartObject("monthlyRevenue");
        json.WriteString("amount", (amount / 100m).ToString("0.00", CultureInfo.InvariantCulture));
        json.WriteString("currency", Currency);
        json.WriteEndObject();
    }

    private static void WriteTeam(Utf8JsonWriter json, IEnumerable<PlainMember> team)
    {
        json.WriteStartObject("team");
        json.WriteStartArray("members");
        foreach (var member in team)
        {
            json.WriteStartObject();
            json.WriteString("role", member.Role);
            json.WriteString("name", member.Name);
            json.WriteString("email", member.Email);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
