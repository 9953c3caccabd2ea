using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace AceGraph.Data;

/// <summary>
/// The database that the server runs on: pooled sessions for reads, each with its prepared commands, and one writing session at a time.
/// The only place that knows SQLite; all SQL elsewhere is common to SQLite and PostgreSQL.
/// </summary>
public sealed class Database : ISqlReader, IAsyncDisposable
{
    /// <summary>How long a statement waits for a lock before the caller is told to try again.</summary>
    public const int BusyTimeoutMilliseconds = 5000;

    private readonly ConcurrentBag<SqlSession> _idle = [];
    private readonly string _connectionString;

    public Database(string connectionString) => _connectionString = new SqliteConnectionStringBuilder(connectionString)
    {
        // Every session here is kept open with its prepared commands, so a second pool below it would only hide it.
        Pooling = false,
        ForeignKeys = true,
        DefaultTimeout = BusyTimeoutMilliseconds / 1000,

        // A file that is gone must be missed: an empty one in its place would take new writes.
        Mode = SqliteOpenMode.ReadWrite,
    }.ToString();

    public async Task<List<T>> ListAsync<T>(Sql sql, Func<System.Data.Common.DbDataReader, T> map, CancellationToken cancellation) =>
        await ReadAsync(s => s.ListAsync(sql, map, cancellation), cancellation);

    public async Task<T?> ScalarAsync<T>(Sql sql, CancellationToken cancellation) =>
        await ReadAsync(s => s.ScalarAsync<T>(sql, cancellation), cancellation);

    /// <summary>A connection that may write. Its caller keeps it to itself.</summary>
    public async Task<SqlSession> OpenWriterAsync(CancellationToken cancellation) =>
        new(await OpenAsync(_connectionString, queryOnly: false, cancellation));

    /// <summary>As <see cref="OpenWriterAsync"/>; makes the file where there is none.</summary>
    public async Task<SqlSession> CreateAsync(CancellationToken cancellation) =>
        new(await OpenAsync(With(b => b.Mode = SqliteOpenMode.ReadWriteCreate), queryOnly: false, cancellation));

    /// <summary>A session that sees the database as it is now, whatever is written meanwhile.</summary>
    public async Task<SqlSession> OpenMomentAsync(CancellationToken cancellation)
    {
        var connection = await OpenAsync(_connectionString, queryOnly: true, cancellation);
        return new SqlSession(connection) { Transaction = connection.BeginTransaction(deferred: true) };
    }

    /// <returns>The first thing that is wrong with the file itself or with references between rows; null: nothing.</returns>
    public async Task<string?> FindDamageAsync(CancellationToken cancellation)
    {
        await using var connection = await OpenAsync(_connectionString, queryOnly: true, cancellation);
        var integrity = await SqlitePragmas.ScalarAsync(connection, "PRAGMA integrity_check(1)", cancellation);
        if (integrity != "ok")
        {
            return integrity;
        }

        return await SqlitePragmas.ScalarAsync(connection, "PRAGMA foreign_key_check", cancellation) is { } table ? $"a row of {table} refers to one that is missing" : null;
    }

    /// <returns>The first trigger of the change log that is missing or was rewritten; null: none.</returns>
    public async Task<string?> FindLostTriggerAsync(CancellationToken cancellation)
    {
        await using var session = new SqlSession(await OpenAsync(_connectionString, queryOnly: true, cancellation));
        var found = await session.ListAsync(
            new Sql($"SELECT t.name, t.sql FROM sqlite_master t WHERE t.type = 'trigger'"), row => (Name: row.GetString(0), Sql: row.GetString(1)), cancellation);
        return LogTriggers.All.Keys.FirstOrDefault(name => !found.Contains((name, LogTriggers.All[name])));
    }

    /// <summary>Asks on a connection of its own: those that are open go on reading a file that was removed.</summary>
    public async Task<bool> IsReadyAsync(CancellationToken cancellation)
    {
        await using var session = new SqlSession(await OpenAsync(With(b => b.DefaultTimeout = 1), queryOnly: true, cancellation));
        return await session.ScalarAsync<long>(new Sql($"SELECT count(*) FROM (SELECT 1 FROM partners LIMIT 1) p"), cancellation) >= 0;
    }

    public async ValueTask DisposeAsync()
    {
        while (_idle.TryTake(out var session))
        {
            await session.DisposeAsync();
        }
    }

    private async Task<T> ReadAsync<T>(Func<SqlSession, Task<T>> read, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (!_idle.TryTake(out var session))
        {
            session = new SqlSession(await OpenAsync(_connectionString, queryOnly: true, cancellation));
        }

        try
        {
            var result = await read(session);
            _idle.Add(session);
            return result;
        }
        catch
        {
            // A session that failed may hold a broken handle; a new one is cheap.
            await session.DisposeAsync();
            throw;
        }
    }

    private static async Task<SqliteConnection> OpenAsync(string connectionString, bool queryOnly, CancellationToken cancellation)
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            await connection.OpenAsync(cancellation);
            await SqlitePragmas.SetAsync(connection, queryOnly, cancellation);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private string With(Action<SqliteConnectionStringBuilder> change)
    {
        var builder = new SqliteConnectionStringBuilder(_connectionString);
        change(builder);
        return builder.ToString();
    }
}
