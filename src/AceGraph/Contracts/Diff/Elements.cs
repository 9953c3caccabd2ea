namespace AceGraph.Contracts.Diff;

/// <summary>Pairs the elements of two sides by their paths.</summary>
internal static class Elements
{
    /// <summary>What is on one side only, and what <paramref name="changed"/> finds where both have it.</summary>
    public static IEnumerable<ContractChange> Compare<T>(
        IEnumerable<T> old,
        IEnumerable<T> current,
        Func<T, ContractChange> removed,
        Func<T, ContractChange> added,
        Func<T, T, IEnumerable<ContractChange>> changed)
        where T : Element
    {
        var before = old.ToDictionary(element => element.Path, StringComparer.Ordinal);
        var after = current.ToDictionary(element => element.Path, StringComparer.Ordinal);
        return before.Values.Where(element => !after.ContainsKey(element.Path)).Select(removed)
            .Concat(after.Values.Where(element => !before.ContainsKey(element.Path)).Select(added))
            .Concat(before.Values.Where(element => after.ContainsKey(element.Path)).SelectMany(element => changed(element, after[element.Path])));
    }

    /// <summary>As <see cref="Compare{T}"/>, for names that have no path of their own.</summary>
    public static IEnumerable<ContractChange> Names(
        IReadOnlyList<string> old, IReadOnlyList<string> current, Func<string, ContractChange> removed, Func<string, ContractChange> added) =>
        old.Except(current).Select(removed).Concat(current.Except(old).Select(added));

    /// <summary>What every element can have: a description and directives.</summary>
    public static IEnumerable<ContractChange> Common(Element old, Element current) =>
        AppliedDiff.Compare(old, current).Concat(Description(old, current));

    private static IEnumerable<ContractChange> Description(Element old, Element current)
    {
        if (old.Description == current.Description)
            return [];
        return [ContractChange.Safe(current, (old.Description, current.Description) switch
        {
            (null, _) => "description added",
            (_, null) => "description removed",
            _ => "description changed",
        })];
    }
}
