namespace AceGraph.Contracts.Diff;

/// <summary>The definitions of directives.</summary>
internal static class DirectiveDiff
{
    public static ContractChange Removed(DirectiveElement directive) =>
        ContractChange.Breaking(directive, "directive removed: a document that applies it is refused");

    public static ContractChange Added(DirectiveElement directive) => ContractChange.Safe(directive, "directive added");

    public static IEnumerable<ContractChange> Compare(DirectiveElement old, DirectiveElement current) =>
        Elements.Common(old, current)
            .Concat(Elements.Names(
                old.Locations,
                current.Locations,
                name => ContractChange.Breaking(current, $"location {name} removed: a document that applies it there is refused"),
                name => ContractChange.Safe(current, $"location {name} added")))
            .Concat(Repeatable(old, current))
            .Concat(Elements.Compare(old.Arguments, current.Arguments, ArgumentDiff.Removed, ArgumentAdded, InputDiff.Compare));

    /// <summary>Safe where it is optional, other than with a field: a directive is applied by whoever wrote the document.</summary>
    private static ContractChange ArgumentAdded(InputElement argument) => argument.IsRequired
        ? ArgumentDiff.Added(argument)
        : ContractChange.Safe(argument, $"optional argument added, of type {SdlText.Of(argument.Type)}");

    private static IEnumerable<ContractChange> Repeatable(DirectiveElement old, DirectiveElement current) => (old.IsRepeatable, current.IsRepeatable) switch
    {
        (true, false) => [ContractChange.Breaking(current, "no longer repeatable: a document that applies it twice in one place is refused")],
        (false, true) => [ContractChange.Safe(current, "repeatable now")],
        _ => [],
    };
}
