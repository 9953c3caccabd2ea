using System.Runtime.CompilerServices;

namespace AceGraph.Analyzers;

/// <summary>The last result for each key: kept as long as the key lives, and given again while what else it was made from is the same.</summary>
internal sealed class LastResult<TKey, TInput, TResult>(Func<TKey, TInput, TResult> make)
    where TKey : class
    where TInput : IEquatable<TInput>
{
    private readonly ConditionalWeakTable<TKey, Entry> _entries = new();

    public TResult Get(TKey key, TInput input)
    {
        if (_entries.TryGetValue(key, out var known) && known.Input.Equals(input))
        {
            return known.Result;
        }

        var made = new Entry(input, make(key, input));
        _entries.Remove(key);
        // Another thread may have come first, with another input.
        return _entries.GetValue(key, _ => made) is var kept && kept.Input.Equals(input) ? kept.Result : made.Result;
    }

    private sealed record Entry(TInput Input, TResult Result);
}
