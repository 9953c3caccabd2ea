namespace AceGraph.Api.Streams;

/// <summary>The operations of one WebSocket or event stream, by the ids that the client gave them.</summary>
/// <param name="most">How many may run at one time.</param>
/// <param name="ended">The stream itself has ended.</param>
internal sealed class RunningOperations(int most, CancellationToken ended)
{
    private readonly Dictionary<string, RunningOperation> _byId = [];
    private readonly HashSet<Task> _tasks = [];
    private readonly Lock _gate = new();
    private int _count;

    /// <returns>To be run or disposed; null where an operation of that id is still running.</returns>
    /// <exception cref="GraphQLError">LIMIT_EXCEEDED: too many are running.</exception>
    public RunningOperation? Enter(string id)
    {
        lock (_gate)
        {
            if (_byId.ContainsKey(id))
                return null;
            if (_count >= most)
                throw ApiErrors.LimitExceeded($"This stream runs {most} operations and that is the limit: complete one first.");
            _count++;
            return _byId[id] = new RunningOperation(this, id, CancellationTokenSource.CreateLinkedTokenSource(ended));
        }
    }

    /// <summary>Ends the operation of that id, if there is one.</summary>
    /// <returns>False where there is none.</returns>
    public bool End(string id)
    {
        RunningOperation? operation;
        lock (_gate)
            _byId.Remove(id, out operation);
        operation?.Cancel();
        return operation is not null;
    }

    /// <summary>Of those that are running.</summary>
    public IReadOnlyList<string> Ids
    {
        get
        {
            lock (_gate)
                return [.. _byId.Keys];
        }
    }

    /// <summary>Ends all of them, without waiting for what they are about to send.</summary>
    /// <returns>Completes when the last of them is gone.</returns>
    public Task EndAll()
    {
        foreach (var id in Ids)
            End(id);
        lock (_gate)
            return Task.WhenAll(_tasks);
    }

    internal void Track(Func<Task> work)
    {
        lock (_gate)
        {
            _tasks.RemoveWhere(task => task.IsCompleted);
            _tasks.Add(Task.Run(work, CancellationToken.None));
        }
    }

    internal bool TryLeave(RunningOperation operation)
    {
        lock (_gate)
            return _byId.GetValueOrDefault(operation.Id) == operation && _byId.Remove(operation.Id);
    }

    internal void Forget(RunningOperation operation)
    {
        TryLeave(operation);
        lock (_gate)
            _count--;
    }
}

/// <summary>One of them.</summary>
internal sealed class RunningOperation(RunningOperations all, string id, CancellationTokenSource ended) : IDisposable
{
    public string Id => id;

    /// <summary>Cancelled when the client ends it, or is gone.</summary>
    public CancellationToken Ended { get; } = ended.Token;

    /// <summary>Runs its work, which may end with <see cref="Ended"/>, and disposes it after.</summary>
    public void Run(Func<Task> work) => all.Track(async () =>
    {
        using (this)
        {
            await work();
        }
    });

    /// <summary>Frees the id, before the client can hear that it is free.</summary>
    /// <returns>False where the client has ended the operation: it is to hear no more of it.</returns>
    public bool TryLeave() => all.TryLeave(this);

    public void Cancel()
    {
        try
        {
            ended.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It has just ended by itself.
        }
    }

    public void Dispose()
    {
        all.Forget(this);
        ended.Dispose();
    }
}
