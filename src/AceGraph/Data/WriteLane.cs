using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Data;

/// <summary>
/// The one way in which anything is written: one transaction at a time on one connection, so that what a transaction reads still holds
/// when it commits (the duplicate rule, the last seat, one offer for one opportunity). A single place, so that several waiting
/// transactions can later share one commit.
/// </summary>
public sealed class WriteLane(Database database) : IAsyncDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private SqlSession? _session;
    private DbContextOptions<AceGraphContext>? _options;

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

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        _turn.Dispose();
    }

    private async Task<T> RunInTurnAsync<T>(Func<WriteScope, Task<T>> work, Func<T, bool> commit, CancellationToken cancellation)
    {
        _session ??= await database.OpenWriterAsync(cancellation);
        _options ??= new DbContextOptionsBuilder<AceGraphContext>().UseSqlite(_session.Connection).Options;
        await using var context = new AceGraphContext(_options);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        _session.Transaction = Microsoft.EntityFrameworkCore.Storage.DbContextTransactionExtensions.GetDbTransaction(transaction);
        try
        {
            var result = await work(new WriteScope(context, _session));
            if (commit(result))
            {
                await context.SaveChangesAsync(cancellation);
                await transaction.CommitAsync(CancellationToken.None);
            }

            return result;
        }
        finally
        {
            _session.Transaction = null;
        }
    }

    private async Task CloseAsync()
    {
        if (_session is not null)
        {
            await _session.DisposeAsync();
        }

        (_session, _options) = (null, null);
    }
}

/// <summary>What a unit of work has: the model to change, and the session to read by SQL inside the same transaction.</summary>
public sealed record WriteScope(AceGraphContext Db, SqlSession Sql);
