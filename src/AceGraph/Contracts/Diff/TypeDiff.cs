namespace AceGraph.Contracts.Diff;

/// <summary>Types that come, go, or change; a type that comes or goes stands for its members.</summary>
internal static class TypeDiff
{
    public static ContractChange Removed(TypeElement type) =>
        ContractChange.Breaking(type, $"type removed ({Wording.A(type.Kind)}): what names it, a fragment or a variable, is refused");

    public static ContractChange Added(TypeElement type) => ContractChange.Safe(type, $"type added ({Wording.A(type.Kind)})");

    public static IEnumerable<ContractChange> Compare(TypeElement old, TypeElement current, ContractPair pair)
    {
        if (old.Kind != current.Kind)
            return [ContractChange.Breaking(current, $"kind changed from {Wording.A(old.Kind)} to {Wording.A(current.Kind)}")];
        return Elements.Common(old, current)
            .Concat(InterfaceDiff.Compare(old, current))
            .Concat(UnionDiff.Compare(old, current))
            .Concat(Elements.Compare(old.Fields, current.Fields, FieldDiff.Removed, FieldDiff.Added, (from, to) => FieldDiff.Compare(from, to, pair)))
            .Concat(Elements.Compare(old.Inputs, current.Inputs, InputDiff.Removed, InputDiff.Added, InputDiff.Compare))
            .Concat(Elements.Compare(old.Values, current.Values, EnumDiff.Removed, EnumDiff.Added, EnumDiff.Compare));
    }
}
