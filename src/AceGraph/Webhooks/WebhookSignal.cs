using AceGraph.Changes;

namespace AceGraph.Webhooks;

/// <summary>Wakes the dispatcher when there is something new to send.</summary>
public sealed class WebhookSignal(ChangeFeed feed)
{
    private readonly SemaphoreSlim _wake = new(0, 1);
    private readonly Lock _gate = new();

    public void Wake()
    {
        lock (_gate)
        {
            if (_wake.CurrentCount == 0)
            {
                _wake.Release();
            }
        }
    }

    /// <summary>Wakes once the log reaches the position: what is owed for it is committed by then.</summary>
    public async Task WakeAtAsync(long position)
    {
        await feed.WaitAsync(position - 1, CancellationToken.None);
        Wake();
    }

    /// <summary>Ends when woken, or when the time is up.</summary>
    public async Task WaitAsync(TimeSpan atMost, TimeProvider time, CancellationToken cancellation)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var woken = _wake.WaitAsync(either.Token);
        await Task.WhenAny(woken, Task.Delay(atMost, time, either.Token));
        await either.CancelAsync();
        await woken.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellation.ThrowIfCancellationRequested();
    }
}
