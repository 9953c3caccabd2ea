namespace AceGraph.Contracts.Diff;

/// <summary>What a type implements.</summary>
internal static class InterfaceDiff
{
    public static IEnumerable<ContractChange> Compare(TypeElement old, TypeElement current) => Elements.Names(
        old.Interfaces,
        current.Interfaces,
        name => ContractChange.Breaking(current, $"no longer implements {name}: fragments between the two are refused, and it is gone where {name} is listed"),
        name => ContractChange.Dangerous(current, $"implements {name} now: it may turn up wherever {name} is answered, and in fragments on it"));
}
