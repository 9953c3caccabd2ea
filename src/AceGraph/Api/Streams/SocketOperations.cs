using System.Net.WebSockets;
using GraphQL.Transport;

namespace AceGraph.Api.Streams;

/// <summary>Runs the operations of one WebSocket and sends what they answer.</summary>
internal sealed class SocketOperations(StreamRunner runner, SocketChannel channel, int most, CancellationToken aborted)
{
    private readonly RunningOperations _all = new(most, aborted);

    /// <returns>False where an operation of that id is still running.</returns>
    /// <exception cref="GraphQLError">LIMIT_EXCEEDED: too many are running.</exception>
    public bool TryStart(string id, OperationRequest request, StreamOrigin origin)
    {
        if (_all.Enter(id) is not { } operation)
            return false;
        operation.Run(() => RunAsync(operation, request, origin));
        return true;
    }

    /// <summary>As <see cref="RunningOperations.End"/>.</summary>
    public void End(string id) => _all.End(id);

    /// <summary>As <see cref="RunningOperations.EndAll"/>.</summary>
    public Task EndAll() => _all.EndAll();

    private async Task RunAsync(RunningOperation operation, OperationRequest request, StreamOrigin origin)
    {
        try
        {
            await AnswerAsync(operation, request, origin);
        }
        catch (Exception e) when (operation.Ended.IsCancellationRequested || e is WebSocketException or ObjectDisposedException)
        {
            // The client has ended the operation, or is gone.
        }
    }

    private async Task AnswerAsync(RunningOperation operation, OperationRequest request, StreamOrigin origin)
    {
        var started = await runner.StartAsync(request, origin, operation.Ended);
        await foreach (var result in runner.ReadAsync(started, origin, operation.Ended))
        {
            // The whole socket is about to close, and says why.
            if (origin.Caller.Gone.IsCancellationRequested)
                return;
            if (result.Executed)
                await SendAsync(operation, new OperationMessage { Id = operation.Id, Type = "next", Payload = result });
            else if (operation.TryLeave())
                await SendAsync(operation, new OperationMessage { Id = operation.Id, Type = "error", Payload = result.Errors!.ToArray() });
        }

        if (operation.TryLeave())
            await SendAsync(operation, new OperationMessage { Id = operation.Id, Type = "complete" });
    }

    private Task SendAsync(RunningOperation operation, OperationMessage message) => channel.SendAsync(message, operation.Ended, aborted);
}
