namespace AceGraph.Commands.Demo;

/// <summary>Random numbers (SplitMix64) that no runtime version can change: each record throws its own, so it owes nothing to the others.</summary>
internal sealed class Dice(int seed, int record)
{
    private ulong _state = ((ulong)(uint)seed << 32) ^ (uint)record;

    /// <summary>From 0, below <paramref name="sides"/>.</summary>
    public int Throw(int sides) => (int)(Next() % (ulong)sides);

    /// <summary>Both ends included.</summary>
    public int Between(int least, int most) => least + Throw(most - least + 1);

    public bool Percent(int chance) => Throw(100) < chance;

    public T Pick<T>(IReadOnlyList<T> values) => values[Throw(values.Count)];

    /// <summary>Some different ones, in the order of the list.</summary>
    public List<T> Some<T>(IReadOnlyList<T> values, int most)
    {
        var start = Throw(values.Count);
        var count = Math.Min(Between(1, most), values.Count);
        return [.. Enumerable.Range(0, values.Count).Where(i => (i - start + values.Count) % values.Count < count).Select(i => values[i])];
    }

    public string Digits(int count) => string.Concat(Enumerable.Range(0, count).Select(i => (char)('0' + (i == 0 ? Between(1, 9) : Throw(10)))));

    private ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
