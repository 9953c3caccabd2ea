namespace AceGraph.Imports;

/// <summary>One row of a file.</summary>
/// <param name="Number">1 is the first row under the header; rows without anything in them are not counted.</param>
/// <param name="Line">Where it begins in the file.</param>
/// <param name="Cells">One for each heading; those that the row leaves out are blank, since spreadsheets drop trailing ones.</param>
public sealed record ImportFileRow(int Number, int Line, IReadOnlyList<string> Cells);
