namespace AceGraph.Imports;

/// <summary>What the caller says about one column of a file.</summary>
/// <param name="Heading">In the file.</param>
/// <param name="Column">Heading of the template; null leaves the column out.</param>
public sealed record ColumnMapping(string Heading, string? Column);
