using AceGraph.Data;

namespace AceGraph.Changes;

/// <summary>
/// Gives the changes of a transaction their places in the log. Whoever writes holds the lock of the database from the start of the
/// transaction to its commit, so positions rise in the order of commits and have no gap, with any number of servers.
/// </summary>
internal static class ChangeLog
{
    private const int Batch = 1000;

    public static async Task<ChangeChain> EndAsync(ISqlReader sql, CancellationToken cancellation) =>
        (await sql.ListAsync(
            new Sql($"SELECT e.position, e.hash FROM log_entries e ORDER BY e.position DESC LIMIT 1"),
            row => new ChangeChain(row.GetInt64(0), row.GetFieldValue<byte[]>(1)),
            cancellation)).FirstOrDefault() ?? ChangeChain.Empty;

    /// <returns>The entries, and the end of the log behind them.</returns>
    public static (IReadOnlyList<LogEntry> Entries, ChangeChain End) Place(ChangeChain end, IEnumerable<Change> changes)
    {
        var entries = new List<LogEntry>();
        foreach (var change in changes)
        {
            var entry = end.Entry(change);
            entries.Add(entry);
            end = ChangeChain.After(entry);
        }

        return (entries, end);
    }

    /// <summary>The log of a database from before there were places: each change gets one, in the order of ids, all in one transaction.</summary>
    public static async Task PlaceAllAsync(Database database, CancellationToken cancellation)
    {
        await using var lane = new WriteLane(database);
        await lane.RunAsync(
            async scope =>
            {
                var (end, last) = (ChangeChain.Empty, 0L);
                while (await ChangeRows.ListAsync(scope.Sql, new Sql($"c.id > {last} ORDER BY c.id LIMIT {Batch}"), cancellation) is { Count: > 0 } changes)
                {
                    (var entries, end) = Place(end, changes);
                    scope.Db.LogEntries.AddRange(entries);
                    await scope.Db.SaveChangesAsync(cancellation);
                    scope.Db.ChangeTracker.Clear();
                    last = changes[^1].Id;
                }

                return true;
            },
            _ => true,
            cancellation);
    }
}
