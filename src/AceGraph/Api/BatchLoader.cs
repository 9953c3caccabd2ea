using GraphQL.DataLoader;

namespace AceGraph.Api;

/// <summary>A loader of any key and value, as the request keeps it.</summary>
public abstract class BatchLoader
{
    internal abstract void Forget();
}

/// <summary>
/// Collects the keys that fields ask for until the executor wants the first answer, fetches them all at once, and remembers them for
/// the rest of the request. A field returns what <see cref="LoadAsync(TKey)"/> gives without awaiting it.
/// </summary>
public sealed class BatchLoader<TKey, TValue> : BatchLoader
    where TKey : notnull
{
    private readonly Func<IReadOnlyCollection<TKey>, CancellationToken, Task<IReadOnlyDictionary<TKey, TValue>>> _fetch;
    private readonly Dictionary<TKey, IDataLoaderResult<TValue?>> _known = [];
    private readonly Lock _gate = new();
    private LoaderBatch<TKey, TValue>? _open;

    public BatchLoader(Func<IReadOnlyCollection<TKey>, CancellationToken, Task<IReadOnlyDictionary<TKey, TValue>>> fetch) => _fetch = fetch;

    /// <summary>The value of a key, or the default of its type where the fetch does not return the key.</summary>
    public IDataLoaderResult<TValue?> LoadAsync(TKey key)
    {
        lock (_gate)
        {
            if (_known.TryGetValue(key, out var result))
                return result;
            if (_open is null || !_open.TryAdd(key))
            {
                _open = new LoaderBatch<TKey, TValue>(_fetch);
                _open.TryAdd(key);
            }
            result = new LoadedValue<TKey, TValue>(_open, key);
            _known.Add(key, result);
            return result;
        }
    }

    /// <summary>The values of the keys in the order of the keys.</summary>
    public IDataLoaderResult<IReadOnlyList<TValue?>> LoadAsync(IEnumerable<TKey> keys) =>
        new LoadedList<TValue>([.. keys.Select(LoadAsync)]);

    internal override void Forget()
    {
        lock (_gate)
        {
            _known.Clear();
            _open = null;
        }
    }
}
