using AceGraph.Changes;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Data;

/// <summary>
/// The one way in which anything is written: one transaction at a time on one connection, so that what a transaction reads still holds
/// when it commits (the duplicate rule, the last seat, one offer for one opportunity). Changes get their places in the log here, so that none
/// can be committed without.
/// </summary>
/// <param name="database">What is written to.</param>
/// <param name="hooks">What is to be written with every change.</param>
/// <param name="feed">Told of every commit that has changes.</param>
public sealed class WriteLane(Database database, IEnumerable<ICommitHook>? hooks = null, ChangeFeed? feed = null) : IAsyncDisposable
{
    private readonly IReadOnlyList<ICommitHook> _hooks = [.. hooks ?? []];
    private readonly SemaphoreSlim _turn = new(1);
    private SqlSession? _session;
    private AceGraphContext? _context;
    private BulkInsert? _bulk;

    /// <summary>Runs a unit of work; what it returns is committed when <paramref name="commit"/> says so, otherwise nothing happened.</summary>
    public async Task<T> RunAsync<T>(Func<WriteScope, Task<T>> work, Func<T, bool> commit, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            return await RunInTurnAsync(work, commit, cancellation);
        }
        catch (Exception e) when (e is SqliteException or DbUpdateException { InnerException: SqliteException })
        {
            await CloseAsync();
            throw;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Builds what the first transaction would otherwise wait for; writes nothing.</summary>
    public Task WarmUpAsync(CancellationToken cancellation) => RunAsync(_ => Task.FromResult(true), _ => false, cancellation);

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        _turn.Dispose();
    }

    private async Task<T> RunInTurnAsync<T>(Func<WriteScope, Task<T>> work, Func<T, bool> commit, CancellationToken cancellation)
    {
        _session ??= await database.OpenWriterAsync(cancellation);
        _context ??= NewContext(_session);
        await using var transaction = await _context.Database.BeginTransactionAsync(cancellation);
        _session.Transaction = Microsoft.EntityFrameworkCore.Storage.DbContextTransactionExtensions.GetDbTransaction(transaction);
        try
        {
            var scope = new WriteScope(_context, _session);
            var result = await work(scope);
            if (commit(result))
            {
                var end = await LogAsync(scope, cancellation);
                await _context.SaveChangesAsync(cancellation);
                await transaction.CommitAsync(CancellationToken.None);
                feed?.Tell(end);
            }

            return result;
        }
        finally
        {
            _session.Transaction = null;
            _context.ChangeTracker.Clear();
        }
    }

    /// <returns>The position of the last change; 0 where the transaction has none.</returns>
    private async Task<long> LogAsync(WriteScope scope, CancellationToken cancellation)
    {
        Insert(scope.Rows);
        var inserted = scope.Rows.Count;
        List<Change> changes = [.. scope.Changes.Concat(scope.Db.Changes.Local).OrderBy(c => c.Id)];
        if (changes.Count == 0)
        {
            return 0;
        }

        var (entries, end) = ChangeLog.Place(await ChangeLog.EndAsync(scope.Sql, cancellation), changes);
        if (scope.IsBulk)
        {
            Insert([.. changes, .. changes.SelectMany(c => c.Fields), .. entries]);
        }
        else
        {
            scope.Db.LogEntries.AddRange(entries);
        }

        foreach (var hook in _hooks)
        {
            await hook.BeforeCommitAsync(scope, changes, cancellation);
        }

        Insert([.. scope.Rows.Skip(inserted)]);
        return end.Position;
    }

    private void Insert(IReadOnlyList<object> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        _bulk ??= new BulkInsert(_context!.Model, _session!);
        foreach (var row in rows)
        {
            _bulk.Insert(row);
        }
    }

    /// <summary>One for all transactions, since setting one up costs as much as a small change: each starts and leaves it empty.</summary>
    private static AceGraphContext NewContext(SqlSession session) =>
        new(new DbContextOptionsBuilder<AceGraphContext>().UseSqlite(session.Connection).EnableThreadSafetyChecks(false).Options);

    private async Task CloseAsync()
    {
        if (_bulk is not null)
        {
            await _bulk.DisposeAsync();
        }

        if (_context is not null)
        {
            await _context.DisposeAsync();
        }

        if (_session is not null)
        {
            await _session.DisposeAsync();
        }

        (_session, _context, _bulk) = (null, null, null);
    }
}
