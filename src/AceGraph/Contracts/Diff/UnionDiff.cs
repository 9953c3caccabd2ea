namespace AceGraph.Contracts.Diff;

/// <summary>What a union may hold.</summary>
internal static class UnionDiff
{
    public static IEnumerable<ContractChange> Compare(TypeElement old, TypeElement current) => Elements.Names(
        old.Members,
        current.Members,
        name => ContractChange.Breaking(current, $"member {name} removed: fragments on it are refused"),
        name => ContractChange.Dangerous(current, $"member {name} added: a client that knows the others only gets something it does not expect"));
}
