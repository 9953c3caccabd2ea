namespace AceGraph.Contracts.Diff;

/// <summary>The fields of objects and interfaces, with their arguments.</summary>
internal static class FieldDiff
{
    public static ContractChange Removed(FieldElement field) =>
        ContractChange.Breaking(field, "field removed: a query that selects it is refused");

    public static ContractChange Added(FieldElement field) => ContractChange.Safe(field, $"field added, of type {SdlText.Of(field.Type)}");

    public static IEnumerable<ContractChange> Compare(FieldElement old, FieldElement current, ContractPair pair) =>
        Elements.Common(old, current)
            .Concat(Type(old, current, pair))
            .Concat(Elements.Compare(old.Arguments, current.Arguments, ArgumentDiff.Removed, ArgumentDiff.Added, InputDiff.Compare));

    private static IEnumerable<ContractChange> Type(FieldElement old, FieldElement current, ContractPair pair)
    {
        var (from, to) = (SdlText.Of(old.Type), SdlText.Of(current.Type));
        if (from == to)
            return [];
        var hurt = OutputTypes.WhatBreaks(old.Type, current.Type, pair);
        var change = $"type changed from {from} to {to}";
        return [hurt is null ? ContractChange.Safe(current, change) : ContractChange.Breaking(current, $"{change}: {hurt}")];
    }
}
