using System.Globalization;
using AceGraph.Data;

namespace AceGraph.Changes;

/// <summary>Reads the whole log against its hashes and against the records, in parts, so that its size does not matter.</summary>
/// <param name="sql">Of one moment: a session with a transaction.</param>
internal sealed class LogCheck(ISqlReader sql)
{
    private const int Batch = 1000;

    /// <returns>The end of the log and the first fault, in words; null: it is whole.</returns>
    /// <param name="expected">A hash that the log had once, in hexadecimal digits; null: none is known.</param>
    /// <param name="cancellation">Of the command.</param>
    public async Task<(ChangeChain End, string? Fault)> RunAsync(string? expected, CancellationToken cancellation)
    {
        var (end, isFound) = (ChangeChain.Empty, expected is null);
        while (await EntriesAsync(end.Position, cancellation) is { Count: > 0 } entries)
        {
            var changes = await ChangesAsync(entries, cancellation);
            foreach (var entry in entries)
            {
                if (FaultOf(end, entry, changes.GetValueOrDefault(entry.ChangeId)) is { } fault)
                {
                    return (end, fault);
                }

                end = ChangeChain.After(entry);
                isFound |= Convert.ToHexStringLower(end.Hash) == expected;
            }
        }

        return (end, isFound ? await FaultOfRecordsAsync(cancellation) : "No change of the log has the hash that was expected: later changes were cut off, or it is another log.");
    }

    private Task<List<LogEntry>> EntriesAsync(long after, CancellationToken cancellation) => sql.ListAsync(
        new Sql($"SELECT e.position, e.change_id, e.partner_id, e.hash FROM log_entries e WHERE e.position > {after} ORDER BY e.position LIMIT {Batch}"),
        row => new LogEntry { Position = row.GetInt64(0), ChangeId = row.GetInt64(1), PartnerId = row.Id(2), Hash = row.GetFieldValue<byte[]>(3) },
        cancellation);

    /// <summary>By their ids, without those that hold what no server writes, such as a type that there is not.</summary>
    private async Task<Dictionary<long, Change>> ChangesAsync(IReadOnlyCollection<LogEntry> entries, CancellationToken cancellation)
    {
        try
        {
            return (await ChangeRows.ListAsync(sql, Predicates.In("c.id", entries.Select(e => e.ChangeId)), cancellation)).ToDictionary(c => c.Id);
        }
        catch (Exception e) when (e is FormatException or ArgumentOutOfRangeException or OverflowException or InvalidCastException)
        {
            if (entries.Count == 1)
            {
                return [];
            }

            var readable = new Dictionary<long, Change>();
            foreach (var half in entries.Chunk((entries.Count + 1) / 2))
            {
                foreach (var (id, change) in await ChangesAsync(half, cancellation))
                {
                    readable.Add(id, change);
                }
            }

            return readable;
        }
    }

    private static string? FaultOf(ChangeChain before, LogEntry entry, Change? change)
    {
        if (entry.Position != before.Position + 1)
        {
            return string.Create(CultureInfo.InvariantCulture, $"Position {before.Position + 1} of the log is missing.");
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"{NodeId.Format(NodeId.Change, entry.ChangeId)} at position {entry.Position}");
        var written = change is null ? null : before.Entry(change);
        return written?.Hash.AsSpan().SequenceEqual(entry.Hash) == true && written.PartnerId == entry.PartnerId ? null : $"Change {name} is not what was written.";
    }

    /// <summary>Changes that nobody reads, and opportunities at another version than their last change.</summary>
    private async Task<string?> FaultOfRecordsAsync(CancellationToken cancellation)
    {
        var unplaced = await sql.ScalarAsync<long>(
            new Sql($"SELECT min(c.id) FROM changes c WHERE NOT EXISTS (SELECT 1 FROM log_entries e WHERE e.change_id = c.id)"), cancellation);
        if (unplaced > 0)
        {
            return $"Change {NodeId.Format(NodeId.Change, unplaced)} has no place in the log.";
        }

        var strange = await sql.ScalarAsync<long>(
            new Sql($"SELECT min(o.id) FROM opportunities o WHERE o.version <> COALESCE((SELECT max(c.version) FROM changes c WHERE c.subject_id = 'O' || o.id), 0)"),
            cancellation);
        return strange == 0 ? null : $"Opportunity {NodeId.Format(NodeId.Opportunity, strange)} is at another version than its last change.";
    }
}
