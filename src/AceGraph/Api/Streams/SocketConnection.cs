using System.Net.WebSockets;
using GraphQL.Transport;
using Microsoft.Extensions.Primitives;

namespace AceGraph.Api.Streams;

/// <summary>One WebSocket from its first message to its last, after the protocol graphql-transport-ws.</summary>
/// <param name="parts">Of the server.</param>
/// <param name="channel">The socket.</param>
/// <param name="header">The Authorization of the upgrade, for a connection_init without one.</param>
/// <param name="address">As <see cref="RequestContext.Address"/>.</param>
/// <param name="aborted">The connection is gone.</param>
internal sealed class SocketConnection(
    StreamParts parts, SocketChannel channel, StringValues header, Uri? address, CancellationToken aborted) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly SocketOperations _operations = new(parts.Runner, channel, parts.Limits.Operations, aborted);
    private readonly TaskCompletionSource<SocketClosure> _closing = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _isInitialised;
    private StreamOrigin? _origin;
    private IDisposable? _entered;
    private readonly CancellationTokenSource _ended = CancellationTokenSource.CreateLinkedTokenSource(aborted);
    private Task _watching = Task.CompletedTask;

    public async Task RunAsync()
    {
        using var stopping = parts.Stopping.Register(() => Close(SocketClosure.Stopping));
        var reading = ReadAsync();
        var initialising = WaitForInitAsync();
        await Task.WhenAny(reading, _closing.Task);
        var operations = _operations.EndAll();
        await SayGoodbyeAsync(reading);
        await _ended.CancelAsync();
        await Task.WhenAll(reading, initialising, _watching).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        channel.Dispose();
        await operations;
    }

    public void Dispose()
    {
        _entered?.Dispose();
        _ended.Dispose();
    }

    private async Task WaitForInitAsync()
    {
        await Task.Delay(TimeSpan.FromSeconds(parts.Limits.InitSeconds), parts.Time, _ended.Token);
        if (!_isInitialised)
            Close(SocketClosure.InitTimeout);
    }

    /// <summary>The first reason counts.</summary>
    private void Close(SocketClosure closure) => _closing.TrySetResult(closure);

    /// <summary>Closes, and gives the client a moment to close too: a connection that ends at once may take the reason with it.</summary>
    private async Task SayGoodbyeAsync(Task reading)
    {
        using var patience = new CancellationTokenSource(Patience, parts.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, aborted);
        var closure = _closing.Task.IsCompleted ? await _closing.Task : SocketClosure.Normal;
        try
        {
            await channel.CloseAsync(closure, either.Token);
            await reading.WaitAsync(either.Token);
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            // The client is gone, or does not read.
        }
    }

    private async Task ReadAsync()
    {
        while (true)
        {
            try
            {
                if (await channel.ReceiveAsync(_ended.Token) is not { } text)
                    return;
                if (!_closing.Task.IsCompleted)
                    await HandleAsync(text);
            }
            catch (GraphQLError invalid)
            {
                Close(SocketClosure.Invalid(invalid.Message));
            }
            catch (Exception e) when (!_ended.IsCancellationRequested && e is not WebSocketException)
            {
                Close(SocketClosure.Failed(parts.Errors.Translate(e, null, "a WebSocket")));
            }
        }
    }

    private async Task HandleAsync(ReadOnlyMemory<byte> text)
    {
        using var json = JsonRequest.Parse(text, "The message");
        var message = SocketMessage.Read(json.RootElement);
        switch (message.Type)
        {
            case "connection_init":
                await InitialiseAsync(message);
                break;
            case "ping":
                await channel.SendAsync(new OperationMessage { Type = "pong", Payload = message.Echo() }, aborted, aborted);
                break;
            case "subscribe":
                await SubscribeAsync(message);
                break;
            case "complete":
                _operations.End(message.Id);
                break;
        }
    }

    private async Task InitialiseAsync(SocketMessage message)
    {
        if (_isInitialised)
        {
            Close(SocketClosure.InitTwice);
            return;
        }
        _isInitialised = true;
        if (await parts.Callers.FindAsync(message.Authorization() ?? header, aborted) is not { } caller)
        {
            Close(SocketClosure.Refused);
            return;
        }
        _origin = new StreamOrigin(caller, Transport.Stream, address);
        try
        {
            _entered = parts.Open.Enter(caller.Current);
        }
        catch (GraphQLError refusal)
        {
            Close(SocketClosure.TooMany(refusal));
            return;
        }
        caller.Gone.Register(() => Close(SocketClosure.Expired));
        _watching = caller.WatchAsync(parts.Time, _ended.Token);
        await channel.SendAsync(new OperationMessage { Type = "connection_ack" }, aborted, aborted);
    }

    private async Task SubscribeAsync(SocketMessage message)
    {
        if (_entered is null)
        {
            Close(SocketClosure.NotAcknowledged);
            return;
        }
        try
        {
            if (!_operations.TryStart(message.Id, JsonRequest.ReadOperation(message.Payload), _origin!))
                Close(SocketClosure.Duplicate(message.Id));
        }
        catch (GraphQLError refusal)
        {
            await channel.SendAsync(new OperationMessage { Id = message.Id, Type = "error", Payload = new[] { refusal } }, aborted, aborted);
        }
    }
}
