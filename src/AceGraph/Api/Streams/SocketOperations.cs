using System.Net.WebSockets;
using GraphQL.Transport;

namespace AceGraph.Api.Streams;

/// <summary>The operations of one WebSocket, by the ids that the client gave them.</summary>
internal sealed class SocketOperations(StreamRunner runner, SocketChannel channel, int most, CancellationToken aborted)
{
    private readonly Dictionary<string, CancellationTokenSource> _byId = [];
    private readonly HashSet<Task> _running = [];
    private readonly Lock _gate = new();

    /// <returns>False where an operation of that id is still running.</returns>
    /// <exception cref="GraphQLError">LIMIT_EXCEEDED: too many are running.</exception>
    public bool TryStart(string id, OperationRequest operation, StreamOrigin origin)
    {
        lock (_gate)
        {
            if (_byId.ContainsKey(id))
                return false;
            _running.RemoveWhere(task => task.IsCompleted);
            if (_running.Count >= most)
                throw ApiErrors.LimitExceeded($"This socket runs {most} operations and that is the limit: complete one first.");
            var ended = _byId[id] = CancellationTokenSource.CreateLinkedTokenSource(aborted);
            _running.Add(Task.Run(() => RunAsync(id, operation, origin, ended), CancellationToken.None));
            return true;
        }
    }

    /// <summary>Ends the operation of that id, if there is one.</summary>
    public void End(string id)
    {
        lock (_gate)
        {
            if (_byId.Remove(id, out var ended))
                ended.Cancel();
        }
    }

    /// <summary>Ends all of them, without waiting for what they are about to send.</summary>
    /// <returns>Completes when the last of them is gone.</returns>
    public Task EndAll()
    {
        lock (_gate)
        {
            foreach (var ended in _byId.Values)
                ended.Cancel();
            _byId.Clear();
            return Task.WhenAll(_running);
        }
    }

    private async Task RunAsync(string id, OperationRequest operation, StreamOrigin origin, CancellationTokenSource ended)
    {
        try
        {
            await AnswerAsync(id, operation, origin, ended);
        }
        catch (Exception e) when (ended.IsCancellationRequested || e is WebSocketException or ObjectDisposedException)
        {
            // The client has ended the operation, or is gone.
        }
        finally
        {
            TryForget(id, ended);
            ended.Dispose();
        }
    }

    private async Task AnswerAsync(string id, OperationRequest operation, StreamOrigin origin, CancellationTokenSource ended)
    {
        var started = await runner.StartAsync(operation, origin, ended.Token);
        await foreach (var result in runner.ReadAsync(started, origin, ended.Token))
        {
            if (origin.Caller.Gone.IsCancellationRequested)
                return;
            if (result.Executed)
                await SendAsync(new OperationMessage { Id = id, Type = "next", Payload = result }, ended);
            else if (TryForget(id, ended))
                await SendAsync(new OperationMessage { Id = id, Type = "error", Payload = result.Errors!.ToArray() }, ended);
        }

        if (TryForget(id, ended))
            await SendAsync(new OperationMessage { Id = id, Type = "complete" }, ended);
    }

    private Task SendAsync(OperationMessage message, CancellationTokenSource ended)
    {
        ended.Token.ThrowIfCancellationRequested();
        return channel.SendAsync(message, aborted);
    }

    /// <summary>Frees the id, before the client can hear that it is free.</summary>
    private bool TryForget(string id, CancellationTokenSource ended)
    {
        lock (_gate)
            return _byId.TryGetValue(id, out var mine) && mine == ended && _byId.Remove(id);
    }
}
