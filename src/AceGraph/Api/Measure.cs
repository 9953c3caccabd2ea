namespace AceGraph.Api;

/// <summary>How much a selection set asks for once its fragments are spread.</summary>
/// <param name="Selections">Fields, spreads and inline fragments; stays at <see cref="Most"/> instead of overflowing.</param>
/// <param name="RootFields">Fields of the set itself, those of its fragments among them.</param>
/// <param name="Depth">Fields below each other, outside introspection.</param>
/// <param name="Lists">Fields below each other whose names are those of introspection's member lists.</param>
/// <param name="IntrospectionSelections">The selections below `__schema` and `__type`, which are among the others too.</param>
/// <param name="IntrospectionDepth">Fields below each other from `__schema` or `__type` on.</param>
/// <param name="IntrospectionLists">The same as <paramref name="Lists"/>, below `__schema` or `__type`.</param>
internal readonly record struct Measure(
    int Selections, int RootFields, int Depth, int Lists, int IntrospectionSelections, int IntrospectionDepth, int IntrospectionLists)
{
    public const int Most = int.MaxValue / 4;

    /// <summary>Two parts of one selection set.</summary>
    public static Measure operator +(Measure left, Measure right) => new(
        Math.Min(Most, left.Selections + right.Selections),
        Math.Min(Most, left.RootFields + right.RootFields),
        Math.Max(left.Depth, right.Depth),
        Math.Max(left.Lists, right.Lists),
        Math.Min(Most, left.IntrospectionSelections + right.IntrospectionSelections),
        Math.Max(left.IntrospectionDepth, right.IntrospectionDepth),
        Math.Max(left.IntrospectionLists, right.IntrospectionLists));

    /// <summary>A spread or inline fragment around this set.</summary>
    public Measure InFragment() => this with { Selections = Math.Min(Most, Selections + 1) };

    /// <summary>A field of that name around this set.</summary>
    public Measure InField(string name)
    {
        var selections = Math.Min(Most, Selections + 1);
        if (name is "__schema" or "__type")
            return new(selections, 1, 1, 0, selections, Depth + 1, Lists);
        var lists = Lists + (name is "fields" or "inputFields" or "interfaces" or "possibleTypes" ? 1 : 0);
        return this with { Selections = selections, RootFields = 1, Depth = Depth + 1, Lists = lists };
    }
}
