using System.Runtime.CompilerServices;
using AceGraph.Auth;
using AceGraph.Data;

namespace AceGraph.Imports;

/// <summary>Follows imports as they move.</summary>
public sealed class ImportProgress(Database database, ImportSignals signals, TimeProvider time)
{
    /// <summary>How long a mutation waits for the rows before it answers as things stand.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    /// <summary>Between two looks at an import, which another process may be working on.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(300);

    /// <summary>
    /// The import now and whenever its counts or its status have moved, a few times a second at most, until it is at rest. Ends at once
    /// where the viewer does not see it, and as soon as that is so.
    /// </summary>
    public async IAsyncEnumerable<BulkImport> WatchAsync(CurrentUser viewer, long id, [EnumeratorCancellation] CancellationToken cancellation)
    {
        BulkImport? told = null;
        while (true)
        {
            var moved = signals.Next;
            if (await FindAsync(viewer, id, cancellation) is not { } import)
            {
                yield break;
            }

            if (told is null || HasMoved(told, import))
            {
                yield return told = import;
            }

            if (!ImportWork.IsUnderWay(import.Status))
            {
                yield break;
            }

            await PauseAsync(id, moved, cancellation);
        }
    }

    /// <summary>Waits until the import is at rest, but not longer than <see cref="Patience"/>.</summary>
    public async Task SettleAsync(long id, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            var moved = signals.Next;
            while (await IsUnderWayAsync(id, cancellation))
            {
                await moved.WaitAsync(either.Token);
                moved = signals.Next;
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // The answer tells how far it is.
            return;
        }
    }

    private static bool HasMoved(BulkImport before, BulkImport now) => (before.Status, before.Version, Of(before.Counts)) != (now.Status, now.Version, Of(now.Counts));

    private static (int, int, int, int, int, int) Of(ImportCounts c) => (c.Valid, c.Failed, c.Created, c.Updated, c.Submitted, c.Undone);

    /// <summary>Until the interval is over; what comes to rest is told at once.</summary>
    private async Task PauseAsync(long id, Task moved, CancellationToken cancellation)
    {
        var interval = Task.Delay(Interval, time, cancellation);
        while (await Task.WhenAny(interval, moved) == moved)
        {
            moved = signals.Next;
            if (!await IsUnderWayAsync(id, cancellation))
            {
                break;
            }
        }

        cancellation.ThrowIfCancellationRequested();
    }

    private async Task<bool> IsUnderWayAsync(long id, CancellationToken cancellation) => await database.ScalarAsync<long>(
        new Sql($"SELECT count(*) FROM imports i WHERE i.id = {id} AND i.status IN ({ImportStatus.Checking}, {ImportStatus.Committing})"), cancellation) > 0;

    private Task<BulkImport?> FindAsync(CurrentUser viewer, long id, CancellationToken cancellation) =>
        ImportRows.FindAsync(database, new Sql($"{Visibility.Imports(viewer)} AND i.id = {id}"), cancellation);
}
