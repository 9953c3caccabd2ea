using System.Buffers;
using System.Text;

namespace AceGraph.Api.Streams;

/// <summary>Server-sent events over one response: any number of senders, of which each waits until the client has taken its event.</summary>
internal sealed class EventWriter(HttpContext context, CancellationToken ended) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(12);

    private readonly SemaphoreSlim _sending = new(1);

    /// <summary>Sends the headers, and a comment: some browsers do not open a stream for headers alone.</summary>
    public Task OpenAsync()
    {
        var response = context.Response;
        response.ContentType = $"{MediaTypes.EventStream}; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        // Proxies of that kind would gather events before they pass them on.
        response.Headers["X-Accel-Buffering"] = "no";
        return SendTextAsync(":", default);
    }

    /// <param name="name">Of the event.</param>
    /// <param name="data">JSON without line breaks; may be empty.</param>
    /// <param name="unheard">While it waits for its turn: nobody is to hear it any more.</param>
    public Task SendAsync(string name, ReadOnlyMemory<byte> data, CancellationToken unheard = default) => SendTextAsync($"event: {name}\ndata: ", data, unheard);

    /// <summary>Sends a comment now and then, so that nobody between takes the connection for dead.</summary>
    public async Task KeepAliveAsync(TimeProvider time)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(ended))
            await SendTextAsync(":", default);
    }

    public void Dispose() => _sending.Dispose();

    private async Task SendTextAsync(string head, ReadOnlyMemory<byte> data, CancellationToken unheard = default)
    {
        await _sending.WaitAsync(unheard.CanBeCanceled ? unheard : ended);
        try
        {
            unheard.ThrowIfCancellationRequested();
            var body = context.Response.BodyWriter;
            Encoding.UTF8.GetBytes(head, body);
            body.Write(data.Span);
            body.Write("\n\n"u8);
            await body.FlushAsync(ended);
        }
        finally
        {
            _sending.Release();
        }
    }
}
