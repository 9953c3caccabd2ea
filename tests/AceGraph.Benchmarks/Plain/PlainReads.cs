using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace AceGraph.Benchmarks.Plain;

/// <summary>One connection with its prepared reads. The owner is joined, since nobody can leave it out here.</summary>
internal sealed class PlainReads
{
    private const int Size = 50;

    private const string OneSql = """
        SELECT o.id, o.version, o.crm_id, o.title, o.origin, o.involvement, o.stage, o.status, o.business_problem, o.target_close_date,
          o.created_at, o.updated_at, o.monthly_revenue_amount, o.monthly_revenue_currency, o.customer_company_name, o.customer_website,
          o.customer_address_country, o.customer_address_city, o.customer_address_postal_code
        FROM opportunities o WHERE o.id = @p0
        """;

    private const string PageSql = """
        SELECT o.id, o.title, o.stage, o.status, o.target_close_date, o.updated_at, o.monthly_revenue_amount, o.monthly_revenue_currency,
          o.customer_company_name, u.id, u.name, u.email
        FROM opportunities o JOIN users u ON u.id = o.owner_id WHERE o.partner_id = @p0 ORDER BY o.updated_at DESC, o.id DESC LIMIT @p1
        """;

    private readonly SqliteCommand _one;
    private readonly SqliteCommand _page;
    private readonly SqliteCommand _count;
    private readonly PlainTeams _teams;

    public PlainReads(string file, long partner)
    {
        var connection = PlainDatabase.Open(file);
        _one = PlainDatabase.Prepare(connection, OneSql, 0L);
        _page = PlainDatabase.Prepare(connection, PageSql, partner, Size + 1);
        _count = PlainDatabase.Prepare(connection, "SELECT count(*) FROM opportunities o WHERE o.partner_id = @p0", partner);
        _teams = new PlainTeams(connection, Size);
    }

    public void WriteOne(Utf8JsonWriter json, long id)
    {
        _one.Parameters[0].Value = id;
        using var row = _one.ExecuteReader();
        if (!row.Read())
        {
            json.WriteNull("opportunity");
            return;
        }

        json.WriteStartObject("opportunity");
        json.WriteId("id", 'O', row.GetInt64(0));
        json.WriteNumber("version", row.GetInt32(1));
        var texts = (string[])["crmId", "title", "origin", "involvement", "stage", "status", "businessProblem", "targetCloseDate"];
        for (var i = 0; i < texts.Length; i++)
            json.WriteText(texts[i], row, i + 2);
        json.WriteInstant("createdAt", row, 10);
        json.WriteInstant("updatedAt", row, 11);
        json.WriteMoney("monthlyRevenue", row, 12);
        json.WriteStartObject("customer");
        json.WriteText("companyName", row, 14);
        json.WriteText("website", row, 15);
        json.WriteStartObject("address");
        json.WriteText("country", row, 16);
        json.WriteText("city", row, 17);
        json.WriteText("postalCode", row, 18);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public void WritePage(Utf8JsonWriter json)
    {
        var rows = new List<PlainRow>(Size + 1);
        using (var reader = _page.ExecuteReader())
        {
            while (reader.Read())
                rows.Add(PlainRow.Read(reader));
        }

        var teams = _teams.Read(rows.Take(Size).Select(r => r.Id));
        json.WriteStartObject("opportunities");
        json.WriteNumber("totalCount", (long)_count.ExecuteScalar()!);
        json.WriteStartObject("pageInfo");
        json.WriteBoolean("hasNextPage", rows.Count > Size);
        json.WriteEndObject();
        json.WriteStartArray("nodes");
        foreach (var row in rows.Take(Size))
            row.Write(json, teams[row.Id]);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
