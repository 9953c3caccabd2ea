namespace AceGraph.Contracts.Diff;

/// <summary>Compares two contracts as GraphQL clients live by them.</summary>
public static class ContractDiff
{
    /// <returns>Breaking changes first, then by path.</returns>
    public static IReadOnlyList<ContractChange> Compare(ContractModel old, ContractModel current)
    {
        var pair = new ContractPair(old, current);
        var (before, after) = (old.Types.Values, current.Types.Values);
        return
        [
            .. SchemaDiff.Compare(pair)
                .Concat(Elements.Compare(before, after, TypeDiff.Removed, TypeDiff.Added, (from, to) => TypeDiff.Compare(from, to, pair)))
                .Concat(Elements.Compare(old.Directives, current.Directives, DirectiveDiff.Removed, DirectiveDiff.Added, DirectiveDiff.Compare))
                .OrderByDescending(change => change.Class)
                .ThenBy(change => change.Path, StringComparer.Ordinal)
                .ThenBy(change => change.Message, StringComparer.Ordinal),
        ];
    }
}
