using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace AceGraph.Benchmarks;

/// <summary>A data folder that holds the demo data.</summary>
public sealed class Installation(string folder)
{
    private const string Email = "lead@northwind.example";

    public string Folder => folder;

    public string Database => Path.Combine(folder, "acegraph.db");

    /// <summary>Of the one who sees all of the partner.</summary>
    public string Token =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Path.Combine(folder, "tokens.json")))![Email];

    /// <summary>Fills a folder by the command that a user would run.</summary>
    public static async Task<Installation> FillAsync(string folder, string server, int opportunities)
    {
        string[] command = [server, "demo", "--data", folder, "--urls", "http://127.0.0.1:0", "--opportunities", Text(opportunities)];
        await using var demo = await Server.StartAsync("demo", new GraphQLDialect(), null, command);
        return new Installation(folder);
    }

    /// <summary>Another folder with the same records and keys.</summary>
    public Installation Copy(string to)
    {
        Directory.CreateDirectory(Path.Combine(to, "keys"));
        foreach (var file in (string[])["tokens.json", Path.Combine("keys", "issuer.pem")])
            File.Copy(Path.Combine(folder, file), Path.Combine(to, file));
        using var source = Open(Database);
        using var target = Open(Path.Combine(to, "acegraph.db"));
        source.BackupDatabase(target);
        return new Installation(to);
    }

    /// <summary>The number of the viewer's partner.</summary>
    public long PartnerId() => Rows($"SELECT partner_id FROM users WHERE email = '{Email}'", row => row.GetInt64(0)).Single();

    public IReadOnlyList<string> Ids(int most) => Rows(
        $"SELECT id FROM opportunities WHERE partner_id = {PartnerId()} ORDER BY id LIMIT {most}", row => "O" + Text(row.GetInt64(0)));

    /// <summary>Approved and open opportunities, each with a stage that it does not stand at and one that it does.</summary>
    public IReadOnlyList<(string Id, string There, string Back)> Moves(int most) => Rows(
        $"""
        SELECT id, stage FROM opportunities
        WHERE partner_id = {PartnerId()} AND status = 'APPROVED' AND origin = 'PARTNER_REFERRAL' AND stage NOT IN ('LEAD', 'LAUNCHED', 'CLOSED_LOST')
        ORDER BY id LIMIT {most}
        """,
        row => ("O" + Text(row.GetInt64(0)), row.GetString(1) == "QUALIFIED" ? "COMMITTED" : "QUALIFIED", row.GetString(1)));

    /// <summary>How many changes the log holds.</summary>
    public long Changes() => Rows("SELECT count(*) FROM changes", row => row.GetInt64(0)).Single();

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private List<T> Rows<T>(string sql, Func<SqliteDataReader, T> read)
    {
        using var connection = Open(Database);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
