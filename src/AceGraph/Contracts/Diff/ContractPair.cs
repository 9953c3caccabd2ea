namespace AceGraph.Contracts.Diff;

/// <summary>Both sides of a comparison, for rules that depend on more than one element.</summary>
public sealed record ContractPair(ContractModel Old, ContractModel Current);
