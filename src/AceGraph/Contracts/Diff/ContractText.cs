namespace AceGraph.Contracts.Diff;

/// <summary>One file of a contract.</summary>
/// <param name="Name">Where it is from, as a refusal names it.</param>
/// <param name="Sdl">What it holds.</param>
public sealed record ContractText(string Name, string Sdl);
