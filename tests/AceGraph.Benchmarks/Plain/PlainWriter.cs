using System.Globalization;
using Microsoft.Data.Sqlite;

namespace AceGraph.Benchmarks.Plain;

/// <summary>One writing connection: a stage change is one transaction of the update and its two rows of log.</summary>
internal sealed class PlainWriter : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _update;
    private readonly SqliteCommand _change;
    private readonly SqliteCommand _field;
    private long _lastChange;

    public PlainWriter(string file)
    {
        _connection = PlainDatabase.Open(file);
        _field = PlainDatabase.Prepare(
            _connection,
            "INSERT INTO field_changes (change_id, position, subject_id, path, old_value, new_value) "
            + "SELECT @p0, 0, @p1, 'stage', '\"' || stage || '\"', '\"' || @p2 || '\"' FROM opportunities WHERE id = @p3",
            0L, "", "", 0L);
        _change = PlainDatabase.Prepare(
            _connection,
            "INSERT INTO changes (id, type, at, actor_id, subject_id, partner_id, owner_id, version) "
            + "SELECT @p0, 'OPPORTUNITY_STAGE_CHANGED', @p1, owner_id, @p2, partner_id, owner_id, version + 1 FROM opportunities WHERE id = @p3",
            0L, 0L, "", 0L);
        _update = PlainDatabase.Prepare(
            _connection,
            "UPDATE opportunities SET stage = @p0, version = version + 1, updated_at = @p1, last_progress_at = @p1 WHERE id = @p2 RETURNING version",
            "", 0L, 0L);
        using var last = PlainDatabase.Prepare(_connection, "SELECT ifnull(max(id), 0) FROM changes");
        _lastChange = (long)last.ExecuteScalar()!;
    }

    public async Task<int> ChangeStageAsync(long id, string stage)
    {
        await _turn.WaitAsync();
        try
        {
            return ChangeStage(id, stage, DateTimeOffset.UtcNow.ToUnixTimeMilliseconds());
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _connection.Dispose();

    private int ChangeStage(long id, string stage, long now)
    {
        var subject = string.Create(CultureInfo.InvariantCulture, $"O{id}");
        _lastChange++;
        using var transaction = _connection.BeginTransaction();
        Run(_change, transaction, _lastChange, now, subject, id);
        Run(_field, transaction, _lastChange, subject, stage, id);
        var version = Run(_update, transaction, stage, now, id);
        transaction.Commit();
        return Convert.ToInt32(version, CultureInfo.InvariantCulture);
    }

    private static object? Run(SqliteCommand command, SqliteTransaction transaction, params object[] values)
    {
        command.Transaction = transaction;
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i];
        return command.ExecuteScalar();
    }
}
