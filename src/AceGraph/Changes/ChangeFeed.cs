using AceGraph.Data;

namespace AceGraph.Changes;

/// <summary>
/// Wakes those who wait for the log to grow: at once by commits of this process, and by a look at the database from time to time for those
/// of others.
/// </summary>
public sealed partial class ChangeFeed(Database database, TimeProvider time, ILogger<ChangeFeed> logger) : BackgroundService
{
    /// <summary>How long a commit of another process may stay unseen.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    private readonly Lock _gate = new();
    private TaskCompletionSource _grown = NewSignal();
    private long _end;
    private int _waiting;

    /// <summary>Tells that the log reaches to this position.</summary>
    public void Tell(long position)
    {
        lock (_gate)
        {
            if (position <= _end)
            {
                return;
            }

            _end = position;
            _grown.SetResult();
            _grown = NewSignal();
        }
    }

    /// <summary>Ends when the log reaches beyond the position; what it holds by then is read from the database.</summary>
    public async Task WaitAsync(long position, CancellationToken cancellation)
    {
        Interlocked.Increment(ref _waiting);
        try
        {
            while (Beyond(position) is { } grown)
            {
                await grown.WaitAsync(cancellation);
            }
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            // Yields, so that a clock that leaps is looked at once, and not for every half second that it leapt over.
            await Task.Delay(Interval, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            if (Volatile.Read(ref _waiting) > 0)
            {
                await LookAsync(stoppingToken);
            }
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <returns>Null where the log is beyond the position; otherwise what ends when it has grown.</returns>
    private Task? Beyond(long position)
    {
        lock (_gate)
        {
            return _end > position ? null : _grown.Task;
        }
    }

    private async Task LookAsync(CancellationToken cancellation)
    {
        try
        {
            Tell((await ChangeLog.EndAsync(database, cancellation)).Position);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            LogNotRead(e);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The end of the change log could not be read")]
    private partial void LogNotRead(Exception exception);
}
