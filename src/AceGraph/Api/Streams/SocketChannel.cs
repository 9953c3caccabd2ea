using System.Buffers;
using System.Net.WebSockets;
using GraphQL.Transport;

namespace AceGraph.Api.Streams;

/// <summary>Whole messages over a WebSocket: one reader, and any number of senders of which each waits until its message is taken.</summary>
internal sealed class SocketChannel(WebSocket socket, StreamSerializer serializer, int mostBytes) : IDisposable
{
    private const int UsualBytes = 4096;

    private readonly SemaphoreSlim _sending = new(1);
    private ArrayBufferWriter<byte> _received = new(UsualBytes);

    /// <summary>Reads the next message and hands it, valid until the next read.</summary>
    /// <returns>Null where the client has closed.</returns>
    /// <exception cref="GraphQLError">The message is none that can be read; the next one can.</exception>
    public async Task<ReadOnlyMemory<byte>?> ReceiveAsync(CancellationToken aborted)
    {
        _received = _received.Capacity > 16 * UsualBytes ? new ArrayBufferWriter<byte>(UsualBytes) : _received;
        _received.ResetWrittenCount();
        var (isTooLarge, isBinary, ended) = (false, false, false);
        while (!ended)
        {
            var got = await socket.ReceiveAsync(_received.GetMemory(UsualBytes), aborted);
            if (got.MessageType == WebSocketMessageType.Close)
                return null;
            _received.Advance(got.Count);
            ended = got.EndOfMessage;
            isBinary |= got.MessageType == WebSocketMessageType.Binary;
            isTooLarge |= _received.WrittenCount > mostBytes;
            if (isTooLarge)
                _received.ResetWrittenCount();
        }
        if (isTooLarge)
            throw ApiErrors.BadRequest($"The message is larger than {mostBytes} bytes: send less at once.");
        return isBinary ? throw ApiErrors.BadRequest("The message is binary: send JSON as text.") : _received.WrittenMemory;
    }

    /// <summary>Sends when it is this one's turn.</summary>
    /// <param name="message">Is sent to its end once it has begun: half of one would break the socket.</param>
    /// <param name="ended">While it waits: nobody is to hear it any more.</param>
    /// <param name="aborted">The whole socket is gone.</param>
    public async Task SendAsync(OperationMessage message, CancellationToken ended, CancellationToken aborted)
    {
        var text = serializer.Write(message);
        await InTurnAsync(() => socket.SendAsync(text, WebSocketMessageType.Text, endOfMessage: true, aborted).AsTask(), ended);
    }

    public Task CloseAsync(SocketClosure closure, CancellationToken aborted) =>
        InTurnAsync(() => socket.CloseOutputAsync((WebSocketCloseStatus)closure.Code, closure.Reason, aborted), aborted);

    public void Dispose()
    {
        socket.Dispose();
        _sending.Dispose();
    }

    private async Task InTurnAsync(Func<Task> send, CancellationToken ended)
    {
        await _sending.WaitAsync(ended);
        try
        {
            ended.ThrowIfCancellationRequested();
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await send();
        }
        finally
        {
            _sending.Release();
        }
    }
}
