using AceGraph.Changes;
using AceGraph.Data;
using AceGraph.Tests.Harness;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AceGraph.Tests.Changes;

/// <summary>The log as the database keeps it, with several servers on one database.</summary>
public sealed class ChangeLogTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private Database _database = null!;

    private string ConnectionString => $"Data Source={Path.Combine(_folder.Path, "acegraph.db")}";

    public async Task InitializeAsync()
    {
        _database = new Database(ConnectionString);
        await DatabaseMigration.RunAsync(_database, CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        await _database.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task RacingServers_LeaveNoGapForAReader()
    {
        const int servers = 3;
        const int writers = 4;
        const int changes = 30;
        using var done = new CancellationTokenSource();
        var reader = Task.Run(() => FollowAsync(done.Token));
        await Task.WhenAll(Enumerable.Range(0, servers).Select(server => Task.Run(() => RunServerAsync(server, writers, changes))));
        await done.CancelAsync();
        var seen = await reader;
        var log = await LogAsync(0);
        Assert.Equal(servers * writers * changes, log.Count);
        Assert.Equal(log, seen);
        Assert.NotEqual(log.Select(e => e.Change).Order(), log.Select(e => e.Change));
    }

    [Theory]
    [InlineData("UPDATE changes SET client = 'x'")]
    [InlineData("DELETE FROM changes")]
    [InlineData("UPDATE field_changes SET new_value = 'x'")]
    [InlineData("DELETE FROM field_changes")]
    [InlineData("UPDATE log_entries SET partner_id = 5")]
    [InlineData("DELETE FROM log_entries")]
    [InlineData("INSERT OR REPLACE INTO changes SELECT id, type, at, actor_id, 'x', subject_id, partner_id, owner_id, version FROM changes")]
    [InlineData("INSERT OR REPLACE INTO field_changes SELECT change_id, position, subject_id, path, old_value, 'x' FROM field_changes")]
    [InlineData("INSERT OR REPLACE INTO field_changes (rowid, change_id, position, subject_id, path) SELECT rowid, change_id, position + 1, subject_id, path FROM field_changes")]
    [InlineData("INSERT OR REPLACE INTO log_entries SELECT position, change_id, 5, hash FROM log_entries")]
    [InlineData("INSERT OR REPLACE INTO log_entries SELECT position + 1, change_id, 5, hash FROM log_entries")]
    [InlineData("UPDATE OR REPLACE log_entries SET position = position + 1")]
    [InlineData("INSERT INTO changes SELECT id, type, at, actor_id, 'x', subject_id, partner_id, owner_id, version FROM changes WHERE true ON CONFLICT DO UPDATE SET client = 'x'")]
    [InlineData("PRAGMA recursive_triggers = ON; PRAGMA foreign_keys = OFF; REPLACE INTO changes SELECT * FROM changes")]
    public async Task WhatIsLogged_StaysByTheDatabaseItself(string statement)
    {
        await using var lane = new WriteLane(_database);
        await WriteAsync(lane, 1, 1);
        await using var connection = new SqliteConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        var refused = await Assert.ThrowsAsync<SqliteException>(command.ExecuteNonQueryAsync);
        Assert.Contains("append-only", refused.Message);
    }

    [Fact]
    public async Task RolledBackChange_LeavesNoPlace()
    {
        await using var lane = new WriteLane(_database);
        await WriteAsync(lane, 1, 1);
        await lane.RunAsync(scope => Task.FromResult(Add(scope, 2)), _ => false, CancellationToken.None);
        await WriteAsync(lane, 3, 1);
        Assert.Equal([(1L, 1L), (2L, 3L)], await LogAsync(0));
    }

    [Fact]
    public async Task LogFromBeforePlaces_GetsThemAtTheNextStart()
    {
        await using var older = new SqliteConnection($"Data Source={Path.Combine(_folder.Path, "older.db")}");
        await older.OpenAsync();
        await using (var context = new AceGraphContext(new DbContextOptionsBuilder<AceGraphContext>().UseSqlite(older).Options))
        {
            await context.GetService<IMigrator>().MigrateAsync("Pipeline");
        }

        await using var insert = older.CreateCommand();
        insert.CommandText = """
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2500)
            INSERT INTO changes (id, type, at, subject_id, partner_id) SELECT i * 7, 'OPPORTUNITY_UPDATED', i, 'O' || i, i % 3 FROM n;
            INSERT INTO field_changes (change_id, position, subject_id, path) SELECT id, 0, subject_id, 'title' FROM changes;
            """;
        await insert.ExecuteNonQueryAsync();
        await using var database = new Database(older.ConnectionString);
        await DatabaseMigration.RunAsync(database, CancellationToken.None);
        await using var moment = await database.OpenMomentAsync(CancellationToken.None);
        var (end, fault) = await new LogCheck(moment).RunAsync(null, CancellationToken.None);
        Assert.Equal((2500, null), (end.Position, fault));
    }

    /// <summary>A server of its own on the database, whose ids lie far from those of the others.</summary>
    private async Task RunServerAsync(int server, int writers, int changes)
    {
        await using var database = new Database(ConnectionString);
        await using var lane = new WriteLane(database);
        await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < changes / 2; i++)
                await WriteAsync(lane, (((3 - server) * 100L) + writer) * 1000 + (i * 2), 2);
        })));
    }

    private static Task WriteAsync(WriteLane lane, long first, int count) => lane.RunAsync(
        scope =>
        {
            for (var i = 0; i < count; i++)
                Add(scope, first + i);
            return Task.FromResult(true);
        },
        _ => true,
        CancellationToken.None);

    private static bool Add(WriteScope scope, long id)
    {
        var change = new Change { Id = id, Type = ChangeType.OpportunityUpdated, At = AceGraphServer.Start, SubjectId = "O1", PartnerId = 1 };
        scope.Db.Record(change, [LoggedField.Of("title", null, "T")]);
        return true;
    }

    /// <summary>Reads on from the last position it saw, as a subscriber does, until the writers are done and nothing is left.</summary>
    private async Task<List<(long Position, long Change)>> FollowAsync(CancellationToken done)
    {
        var seen = new List<(long Position, long Change)>();
        while (true)
        {
            var isLast = done.IsCancellationRequested;
            seen.AddRange(await LogAsync(seen.Count == 0 ? 0 : seen[^1].Position));
            if (isLast)
                return seen;
            await Task.Yield();
        }
    }

    private Task<List<(long Position, long Change)>> LogAsync(long after) => _database.ListAsync(
        new Sql($"SELECT e.position, e.change_id FROM log_entries e WHERE e.position > {after} ORDER BY e.position LIMIT 500"),
        row => (row.GetInt64(0), row.GetInt64(1)),
        CancellationToken.None);
}
