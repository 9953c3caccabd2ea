using System.Diagnostics;
using AceGraph.Api.Streams;
using GraphQL;

namespace AceGraph.Api;

/// <summary>What every field of one request shares; the user context of its execution.</summary>
public sealed class RequestContext : Dictionary<string, object?>
{
    private readonly Dictionary<string, BatchLoader> _loaders = [];
    private readonly Lock _gate = new();
    private readonly Caller? _caller;

    public RequestContext(Caller? caller, IServiceProvider services, CancellationToken cancellationToken)
    {
        _caller = caller;
        Services = services;
        CancellationToken = cancellationToken;
    }

    /// <summary>Set only where introspection is open to everyone; such a request reaches no field of the schema.</summary>
    public bool IsAnonymous => _caller is null;

    /// <exception cref="GraphQLError">UNAUTHENTICATED where the request is anonymous.</exception>
    public Caller Caller => _caller ?? throw ApiErrors.Unauthenticated();

    public IServiceProvider Services { get; }

    /// <summary>Finds the request in the log; part of an INTERNAL error.</summary>
    public string RequestId { get; } = NewRequestId();

    public Transport Transport { get; init; } = Transport.Post;

    /// <summary>The address that the caller reaches the server at, with a slash at its end; null where no one named it.</summary>
    public Uri? Address { get; init; }

    /// <summary>Cancelled when the client leaves and when the request has used up its time.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>Who is at the other end of a stream; null where the request is answered once.</summary>
    public StreamCaller? StreamCaller { get; init; }

    /// <summary>What the field of a subscription has opened.</summary>
    internal IAsyncEnumerable<object>? Source { get; set; }

    /// <summary>The subscription that was started.</summary>
    internal EventStream? Events { get; set; }

    internal static string NewRequestId() => (Activity.Current?.TraceId ?? ActivityTraceId.CreateRandom()).ToHexString();

    internal SelectedFields Fields { get; } = new();

    /// <summary>The request's one loader of that name, made on first use: later calls get the first one's fetch.</summary>
    public BatchLoader<TKey, TValue> Loader<TKey, TValue>(
        string name,
        Func<IReadOnlyCollection<TKey>, CancellationToken, Task<IReadOnlyDictionary<TKey, TValue>>> fetch)
        where TKey : notnull
    {
        lock (_gate)
        {
            if (!_loaders.TryGetValue(name, out var loader))
                _loaders.Add(name, loader = new BatchLoader<TKey, TValue>(fetch));
            return (BatchLoader<TKey, TValue>)loader;
        }
    }

    /// <summary>Drops what the loaders hold: a later mutation of the same document must not read what an earlier one changed.</summary>
    public void ForgetLoaded()
    {
        lock (_gate)
        {
            foreach (var loader in _loaders.Values)
                loader.Forget();
        }
    }
}

public static class RequestContextExtensions
{
    /// <summary>The request that a field is resolved for.</summary>
    public static RequestContext Request(this IResolveFieldContext context) => (RequestContext)context.UserContext;
}
