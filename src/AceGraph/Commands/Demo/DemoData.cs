using AceGraph.Changes;
using AceGraph.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AceGraph.Commands.Demo;

/// <summary>
/// Fills an empty database with partners, their users and a pipeline. A seed gives the same records with the same ids on every day, all
/// dates relative to the UTC day of filling, and the first ones are the same however many follow.
/// </summary>
public static class DemoData
{
    private const int BatchSize = 5_000;

    /// <summary>Partners and the first batch are one transaction, each further batch another.</summary>
    /// <returns>False, and nothing is written, where there are partners already.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer opportunities than 0, or more than <see cref="DemoOptions.MostOpportunities"/>.</exception>
    public static async Task<bool> FillAsync(
        Database database, TimeProvider time, DemoOptions options, IProgress<int>? progress, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(options.Opportunities, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Opportunities, DemoOptions.MostOpportunities, nameof(options));
        await using var session = await database.OpenWriterAsync(cancellation);
        if (await session.ScalarAsync<long>(new Sql($"SELECT count(*) FROM partners"), cancellation) > 0)
        {
            return false;
        }

        // The index pages that a large fill touches at random do not fit the 2 MB that SQLite keeps by default.
        await session.ScalarAsync<string>(new Sql($"PRAGMA cache_size = -262144"), cancellation);
        await using var insert = new BulkInsert(Model(session), session);
        var (day, log) = (DemoDay.Of(time.GetUtcNow()), ChangeChain.Empty);
        for (var start = 0; start == 0 || start < options.Opportunities; start += BatchSize)
        {
            var end = Math.Min(start + BatchSize, options.Opportunities);
            var head = start == 0 ? Accounts(day) : [];
            log = await WriteAsync(session, insert, head.Concat(Pipeline(start, end, options.Seed, day)), log, cancellation);
            progress?.Report(end);
        }

        return true;
    }

    private static IModel Model(SqlSession session)
    {
        using var context = new AceGraphContext(new DbContextOptionsBuilder<AceGraphContext>().UseSqlite(session.Connection).Options);
        return context.Model;
    }

    /// <returns>The end of the change log behind the batch, whose changes stand in the order of their time.</returns>
    private static async Task<ChangeChain> WriteAsync(
        SqlSession session, BulkInsert insert, IEnumerable<object> rows, ChangeChain log, CancellationToken cancellation)
    {
        var changes = new List<Change>();
        await using var transaction = await session.Connection.BeginTransactionAsync(cancellation);
        session.Transaction = transaction;
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            insert.Insert(row);
            if (row is Change change)
            {
                changes.Add(change);
            }
        }

        var (entries, end) = ChangeLog.Place(log, changes.OrderBy(c => c.At).ThenBy(c => c.Id));
        foreach (var entry in entries)
        {
            insert.Insert(entry);
        }

        await transaction.CommitAsync(cancellation);
        session.Transaction = null;
        return end;
    }

    private static IEnumerable<object> Accounts(DemoDay day) =>
    [
        .. DemoPartners.Of(day).SelectMany(p => p.Domains.Prepend<object>(p)),
        .. DemoUsers.Of(day),
        .. DemoSolutions.All,
        .. DemoAccounts.Of(day),
    ];

    private static IEnumerable<object> Pipeline(int start, int end, int seed, DemoDay day) =>
        Enumerable.Range(start, end - start).SelectMany(number => DemoRecord.Of(number, seed, day).Rows);
}
