using System.Collections.Concurrent;

namespace AceGraph.Webhooks;

/// <summary>
/// Sends what is owed: several webhooks at once, of each a few deliveries, of one record one after the other in the order of the log.
/// What it does not know yet is in the database, so a restart, or another server, goes on where this one was.
/// </summary>
internal sealed partial class WebhookDispatcher(
    WebhookQueue queue, WebhookLedger ledger, WebhookCourier courier, WebhookSignal signal, TimeProvider time, ILogger<WebhookDispatcher> logger) : BackgroundService
{
    private const int MostWebhooks = 16;

    /// <summary>How long a delivery that another server owes may stay unseen, and how long a failing database is let be.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Housekeeping = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<long, Task> _served = [];
    private DateTimeOffset _tidiedAt = DateTimeOffset.MinValue;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                await StepAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await Task.WhenAll(_served.Values).WaitAsync(Look, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task StepAsync(CancellationToken cancellation)
    {
        try
        {
            var pause = await ServeNextAsync(cancellation);
            if (pause > TimeSpan.Zero)
            {
                await signal.WaitAsync(pause, time, cancellation);
            }
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            LogFailed(e);
            await Task.Delay(Look, time, cancellation);
        }
    }

    /// <returns>How long there is nothing to do.</returns>
    private async Task<TimeSpan> ServeNextAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (now - _tidiedAt >= Housekeeping)
        {
            _tidiedAt = now;
            await ledger.ForgetAsync(cancellation);
        }

        if (_served.Count >= MostWebhooks || await queue.NextAsync(_served.Keys, cancellation) is not { } next)
        {
            return Look;
        }

        if (next.At > now)
        {
            return next.At - now < Look ? next.At - now : Look;
        }

        // Taken note of before it can end, so that its end finds what it removes.
        var start = new TaskCompletionSource();
        _served[next.WebhookId] = ServeAsync(next.WebhookId, start.Task, cancellation);
        start.SetResult();
        return TimeSpan.Zero;
    }

    private async Task ServeAsync(long webhookId, Task start, CancellationToken cancellation)
    {
        await start;
        try
        {
            await courier.ServeAsync(webhookId, cancellation);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            LogFailed(e);
            await Task.Delay(Look, time, cancellation);
        }
        finally
        {
            _served.TryRemove(webhookId, out _);
            signal.Wake();
        }
    }

    [LoggerMessage(LogLevel.Warning, "Webhooks could not be served and will be tried again")]
    private partial void LogFailed(Exception exception);
}
