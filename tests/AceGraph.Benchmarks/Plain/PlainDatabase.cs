using System.Globalization;
using Microsoft.Data.Sqlite;

namespace AceGraph.Benchmarks.Plain;

internal static class PlainDatabase
{
    /// <summary>A connection as durable as the server's.</summary>
    public static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        using var pragmas = connection.CreateCommand();
        pragmas.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000";
        pragmas.ExecuteNonQuery();
        return connection;
    }

    /// <summary>A command with parameters @p0, @p1 and so on.</summary>
    public static SqliteCommand Prepare(SqliteConnection connection, string sql, params object[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
            command.Parameters.AddWithValue(string.Create(CultureInfo.InvariantCulture, $"@p{i}"), values[i]);
        command.Prepare();
        return command;
    }
}
