using System.Collections.Concurrent;

namespace AceGraph.Benchmarks.Plain;

/// <summary>As many reading connections as there are requests at one time.</summary>
internal sealed class PlainPool(string file, long partner)
{
    private readonly ConcurrentBag<PlainReads> _idle = [];

    public void Use(Action<PlainReads> use)
    {
        var reads = _idle.TryTake(out var idle) ? idle : new PlainReads(file, partner);
        use(reads);
        _idle.Add(reads);
    }
}
