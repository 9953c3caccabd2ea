using System.Threading.Channels;

namespace AceGraph.Messages;

/// <summary>Wakes the sender of this server. It may ring before the mails are committed: the sender's first look waits for that in the write lane.</summary>
public sealed class MailBell(TimeProvider time)
{
    private readonly Channel<bool> _rings =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Ring() => _rings.Writer.TryWrite(true);

    /// <summary>Ends at the next ring, or after a while; a ring since the last wait counts.</summary>
    public async Task WaitAsync(TimeSpan atMost, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(atMost, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            await _rings.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // The while is over.
        }
    }
}
