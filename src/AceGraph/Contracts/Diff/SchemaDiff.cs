using GraphQLParser.AST;

namespace AceGraph.Contracts.Diff;

/// <summary>The types that operations start from.</summary>
internal static class SchemaDiff
{
    public static IEnumerable<ContractChange> Compare(ContractPair pair) =>
        Enum.GetValues<OperationType>()
            .Select(operation => Root(operation, pair))
            .OfType<ContractChange>()
            .Concat(Elements.Common(pair.Old.Schema, pair.Current.Schema));

    private static ContractChange? Root(OperationType operation, ContractPair pair)
    {
        var old = pair.Old.Schema.Roots.GetValueOrDefault(operation);
        var current = pair.Current.Schema.Roots.GetValueOrDefault(operation);
        var at = pair.Current.Schema with { Path = $"schema.{MemberReader.Word(operation)}" };
        return (old, current) switch
        {
            _ when old == current => null,
            // The type that comes or goes with its root tells it.
            (null, { } type) => pair.Old.Types.ContainsKey(type) ? ContractChange.Safe(at, $"operation added, of type {type}") : null,
            ({ } type, null) => pair.Current.Types.ContainsKey(type) ? ContractChange.Breaking(at, "operation removed: every such request is refused") : null,
            _ => ContractChange.Breaking(at, $"type changed from {old} to {current}: fields may be gone, and fragments on {old} are refused"),
        };
    }
}
