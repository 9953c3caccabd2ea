using Microsoft.Data.Sqlite;

namespace AceGraph.Data;

/// <summary>What every SQLite handle runs with; a handle that did not take it is refused, since durability depends on it.</summary>
internal static class SqlitePragmas
{
    private static readonly (string Name, string Value, string Expected)[] Required =
    [
        ("journal_mode", "WAL", "wal"),
        ("synchronous", "FULL", "2"),
        ("foreign_keys", "ON", "1"),
    ];

    public static async Task SetAsync(SqliteConnection connection, bool queryOnly, CancellationToken cancellation)
    {
        await ScalarAsync(connection, $"PRAGMA busy_timeout = {connection.DefaultTimeout * 1000}", cancellation);
        foreach (var (name, value, expected) in Required)
        {
            await ScalarAsync(connection, $"PRAGMA {name} = {value}", cancellation);
            var actual = await ScalarAsync(connection, $"PRAGMA {name}", cancellation);
            if (!string.Equals(actual, expected, StringComparison.OrdinalIgnoreCase))
            {
                throw new InvalidOperationException($"SQLite did not take PRAGMA {name} = {value} (it is {actual}): is the file on a network share?");
            }
        }

        await ScalarAsync(connection, $"PRAGMA query_only = {(queryOnly ? "ON" : "OFF")}", cancellation);
    }

    public static async Task<string?> ScalarAsync(SqliteConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (await command.ExecuteScalarAsync(cancellation))?.ToString();
    }
}
