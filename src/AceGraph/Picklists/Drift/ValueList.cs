namespace AceGraph.Picklists.Drift;

/// <summary>A list of values as a file has it.</summary>
public sealed record ValueList(string Name, IReadOnlyList<string> Values);
