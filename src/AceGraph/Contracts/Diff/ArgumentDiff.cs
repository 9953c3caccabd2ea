namespace AceGraph.Contracts.Diff;

/// <summary>The arguments of fields.</summary>
internal static class ArgumentDiff
{
    public static ContractChange Removed(InputElement argument) =>
        ContractChange.Breaking(argument, "argument removed: a request that gives it is refused");

    public static ContractChange Added(InputElement argument) => InputDiff.Added(argument, "argument");
}
