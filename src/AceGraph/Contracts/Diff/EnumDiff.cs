namespace AceGraph.Contracts.Diff;

/// <summary>The values of enums. Their order does not count.</summary>
internal static class EnumDiff
{
    public static ContractChange Removed(ValueElement value) =>
        ContractChange.Breaking(value, "value removed: a request that gives it is refused");

    public static ContractChange Added(ValueElement value) =>
        ContractChange.Dangerous(value, "value added: a client that knows the others only may get it in an answer");

    public static IEnumerable<ContractChange> Compare(ValueElement old, ValueElement current) => Elements.Common(old, current);
}
