namespace AceGraph.Contracts.Diff;

/// <summary>The arguments of fields.</summary>
internal static class ArgumentDiff
{
    public static ContractChange Removed(InputElement argument) =>
        ContractChange.Breaking(argument, "argument removed: a request that gives it is refused");

    public static ContractChange Added(InputElement argument) => argument.IsRequired
        ? ContractChange.Breaking(argument, $"required argument added, of type {SdlText.Of(argument.Type)}: a request without it is refused")
        : ContractChange.Dangerous(argument, $"optional argument added, of type {SdlText.Of(argument.Type)}: a client that leaves it out gets what the server takes instead");
}
