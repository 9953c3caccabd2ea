namespace AceGraph.Api;

/// <summary>The keys of one fetch: open for more until somebody wants an answer.</summary>
internal sealed class LoaderBatch<TKey, TValue>
    where TKey : notnull
{
    private readonly Func<IReadOnlyCollection<TKey>, CancellationToken, Task<IReadOnlyDictionary<TKey, TValue>>> _fetch;
    private readonly HashSet<TKey> _keys = [];
    private readonly Lock _gate = new();
    private Task<IReadOnlyDictionary<TKey, TValue>>? _running;

    public LoaderBatch(Func<IReadOnlyCollection<TKey>, CancellationToken, Task<IReadOnlyDictionary<TKey, TValue>>> fetch) => _fetch = fetch;

    public bool TryAdd(TKey key)
    {
        lock (_gate)
        {
            if (_running is not null)
                return false;
            _keys.Add(key);
            return true;
        }
    }

    public Task<IReadOnlyDictionary<TKey, TValue>> RunAsync(CancellationToken cancellationToken)
    {
        var start = new TaskCompletionSource();
        Task<IReadOnlyDictionary<TKey, TValue>> running;
        lock (_gate)
            running = _running ??= FetchAfterAsync(start.Task, cancellationToken);
        // The fetch starts outside the lock: its synchronous part may be long and may come back for more keys.
        start.SetResult();
        return running;
    }

    private async Task<IReadOnlyDictionary<TKey, TValue>> FetchAfterAsync(Task start, CancellationToken cancellationToken)
    {
        await start;
        return await _fetch(_keys, cancellationToken);
    }
}
