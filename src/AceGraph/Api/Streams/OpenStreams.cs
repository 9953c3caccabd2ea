using Microsoft.Extensions.Options;

namespace AceGraph.Api.Streams;

/// <summary>Counts the WebSockets and event streams that each caller has open.</summary>
public sealed class OpenStreams(IOptions<LimitOptions> limits)
{
    private readonly Dictionary<string, int> _counts = [];
    private readonly Lock _gate = new();

    /// <returns>To be disposed when the stream has ended.</returns>
    /// <exception cref="GraphQLError">RATE_LIMITED: the caller has as many as allowed.</exception>
    public IDisposable Enter(Caller caller)
    {
        lock (_gate)
        {
            var count = _counts.GetValueOrDefault(caller.Key);
            if (count >= limits.Value.Streams)
                throw new GraphQLError(ErrorCodes.RateLimited, $"You have {count} streams open and the limit is {limits.Value.Streams}: close one first.");
            _counts[caller.Key] = count + 1;
        }
        return new Entered(this, caller.Key);
    }

    private void Leave(string key)
    {
        lock (_gate)
        {
            if (--_counts[key] == 0)
                _counts.Remove(key);
        }
    }

    private sealed class Entered(OpenStreams streams, string key) : IDisposable
    {
        private int _left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _left, 1) == 0)
                streams.Leave(key);
        }
    }
}
