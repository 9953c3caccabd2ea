using GraphQL;
using GraphQL.Transport;

namespace AceGraph.Api.Streams;

/// <summary>An event stream that carries the answers of operations that come by requests of their own.</summary>
internal sealed class Reservation
{
    private readonly StreamParts _parts;
    private readonly IDisposable _entered;
    private readonly CancellationTokenSource _ended;
    private readonly CancellationTokenSource _unopened;
    private readonly TaskCompletionSource<EventWriter> _writer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly RunningOperations _operations;
    private int _isOpened;
    private int _isEnded;

    public Reservation(string token, string callerKey, StreamParts parts, IDisposable entered)
    {
        (Token, CallerKey, _parts, _entered) = (token, callerKey, parts, entered);
        _ended = CancellationTokenSource.CreateLinkedTokenSource(parts.Stopping);
        Ended = _ended.Token;
        _operations = new RunningOperations(parts.Limits.Operations, Ended);
        _unopened = new CancellationTokenSource(Reservations.Patience, parts.Time);
        _unopened.Token.Register(() =>
        {
            if (TryOpen())
                _ = EndAsync();
        });
    }

    public string Token { get; }

    public string CallerKey { get; }

    /// <summary>Cancelled when the stream is over, or was never opened.</summary>
    public CancellationToken Ended { get; }

    /// <summary>Only the first time.</summary>
    public bool TryOpen() => Interlocked.Exchange(ref _isOpened, 1) == 0;

    /// <summary>Holds the stream open until <paramref name="closed"/>, or until its caller is gone.</summary>
    public async Task StreamAsync(EventWriter writer, StreamCaller caller, CancellationToken closed)
    {
        _writer.SetResult(writer);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(closed, caller.Gone);
        await Task.Delay(Timeout.InfiniteTimeSpan, either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        try
        {
            if (caller.Gone.IsCancellationRequested)
                await RefuseAllAsync(writer);
        }
        finally
        {
            await EndAsync();
        }
    }

    /// <returns>Null where an operation of that id is still running.</returns>
    /// <exception cref="GraphQLError">LIMIT_EXCEEDED: too many are running.</exception>
    public RunningOperation? Enter(string id) => _operations.Enter(id);

    /// <summary>Ends the operation of that id, if there is one.</summary>
    public void End(string id) => _operations.End(id);

    /// <summary>Sends the answers of an operation that was started, beside the requests.</summary>
    public void Run(RunningOperation operation, StartedOperation started, StreamOrigin origin) => operation.Run(async () =>
    {
        var watching = origin.Caller.WatchAsync(_parts.Time, operation.Ended);
        try
        {
            await AnswerAsync(operation, started, origin);
        }
        catch (Exception) when (operation.Ended.IsCancellationRequested)
        {
            // The client has ended the operation, or is gone.
        }
        finally
        {
            operation.Cancel();
            await watching;
        }
    });

    private async Task AnswerAsync(RunningOperation operation, StartedOperation started, StreamOrigin origin)
    {
        var writer = await _writer.Task.WaitAsync(operation.Ended);
        await foreach (var result in _parts.Runner.ReadAsync(started, origin, operation.Ended))
        {
            // The caller may be gone, which is told once: here or by the whole stream.
            if (!result.Executed && !operation.TryLeave())
                return;
            // The last word is said even as the stream ends.
            await SendAsync(writer, operation.Id, result, result.Executed ? operation.Ended : default);
            if (!result.Executed)
                await CompleteAsync(writer, operation.Id);
        }

        if (operation.TryLeave())
            await CompleteAsync(writer, operation.Id);
    }

    private async Task RefuseAllAsync(EventWriter writer)
    {
        foreach (var id in _operations.Ids.Where(_operations.End))
        {
            await SendAsync(writer, id, StreamRunner.Unauthenticated());
            await CompleteAsync(writer, id);
        }
    }

    private Task SendAsync(EventWriter writer, string id, ExecutionResult result, CancellationToken ended = default) =>
        writer.SendAsync("next", _parts.Serializer.Write(new OperationMessage { Id = id, Payload = result }), ended);

    private Task CompleteAsync(EventWriter writer, string id) =>
        writer.SendAsync("complete", _parts.Serializer.Write(new OperationMessage { Id = id }));

    /// <summary>Ends it for good; only the first time does anything.</summary>
    public async Task EndAsync()
    {
        if (Interlocked.Exchange(ref _isEnded, 1) == 1)
            return;
        await _ended.CancelAsync();
        await _operations.EndAll();
        _entered.Dispose();
        _unopened.Dispose();
        _ended.Dispose();
    }
}
