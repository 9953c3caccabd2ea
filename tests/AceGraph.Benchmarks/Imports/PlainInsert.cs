using System.Diagnostics;
using AceGraph.Benchmarks.Plain;
using Microsoft.Data.Sqlite;

namespace AceGraph.Benchmarks.Imports;

/// <summary>Prepared statements and nothing else: the rows of one database into another of the same tables and indexes, equally durable.</summary>
internal static class PlainInsert
{
    private static readonly string[] Tables = ["opportunities", "opportunity_tags", "review_rounds", "changes", "field_changes", "log_entries"];

    /// <returns>The copy.</returns>
    public static string Copy(string from, string to)
    {
        using var source = PlainDatabase.Open(from);
        using var target = PlainDatabase.Open(to);
        source.BackupDatabase(target);
        return to;
    }

    /// <param name="from">Where the rows are.</param>
    /// <param name="to">The same database without them.</param>
    /// <param name="batch">Opportunities of one transaction.</param>
    public static TimeSpan Run(string from, string to, int batch)
    {
        var tables = Tables.Select(table => (Table: table, Rows: Read(from, table))).ToList();
        var transactions = (tables[0].Rows.Count + batch - 1) / batch;
        using var target = PlainDatabase.Open(to);
        var commands = tables.Select(t => Insert(target, t.Table, t.Rows)).ToList();
        // A child row may stand in the transaction before its parent's.
        using (var pragma = PlainDatabase.Prepare(target, "PRAGMA foreign_keys = OFF"))
            pragma.ExecuteNonQuery();
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < transactions; i++)
        {
            using var transaction = target.BeginTransaction();
            for (var t = 0; t < tables.Count; t++)
                Fill(commands[t], transaction, Part(tables[t].Rows, i, transactions));
            transaction.Commit();
        }

        return clock.Elapsed;
    }

    private static IEnumerable<object[]> Part(List<object[]> rows, int part, int parts) =>
        rows.Skip((int)((long)rows.Count * part / parts)).Take((int)((long)rows.Count * (part + 1) / parts) - (int)((long)rows.Count * part / parts));

    private static List<object[]> Read(string file, string table)
    {
        using var connection = PlainDatabase.Open(file);
        using var command = PlainDatabase.Prepare(connection, $"SELECT {Columns(connection, table)} FROM {table} ORDER BY rowid");
        using var reader = command.ExecuteReader();
        var rows = new List<object[]>();
        while (reader.Read())
        {
            var values = new object[reader.FieldCount];
            reader.GetValues(values);
            rows.Add(values);
        }

        return rows;
    }

    /// <summary>Those that are stored by whoever writes, not generated.</summary>
    private static string Columns(SqliteConnection connection, string table)
    {
        using var names = PlainDatabase.Prepare(connection, $"SELECT group_concat(name, ', ') FROM pragma_table_info('{table}')");
        return (string)names.ExecuteScalar()!;
    }

    private static SqliteCommand Insert(SqliteConnection connection, string table, List<object[]> rows)
    {
        var columns = rows.Count == 0 ? 1 : rows[0].Length;
        var sql = $"INSERT INTO {table} ({Columns(connection, table)}) VALUES ({string.Join(", ", Enumerable.Range(0, columns).Select(i => $"@p{i}"))})";
        return PlainDatabase.Prepare(connection, rows.Count == 0 ? "SELECT @p0" : sql, new object[columns].Select(_ => (object)DBNull.Value).ToArray());
    }

    private static void Fill(SqliteCommand command, SqliteTransaction transaction, IEnumerable<object[]> rows)
    {
        command.Transaction = transaction;
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
                command.Parameters[i].Value = row[i];
            command.ExecuteNonQuery();
        }
    }
}
