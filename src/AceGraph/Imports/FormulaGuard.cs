namespace AceGraph.Imports;

/// <summary>
/// Keeps spreadsheets from running a cell (OWASP, CSV injection): one that begins like a formula is written with an apostrophe before it
/// and loses it when read. Apostrophes that were there stay, so that every text comes back as it was.
/// </summary>
public static class FormulaGuard
{
    private const char Guard = '\'';

    /// <summary>The text as a cell of a file.</summary>
    public static string Put(string text) => IsRisky(text) ? Guard + text : text;

    /// <summary>The text of a cell.</summary>
    public static string Take(string cell) => cell.StartsWith(Guard) && IsRisky(cell) ? cell[1..] : cell;

    private static bool IsRisky(string text) => text.AsSpan().TrimStart(Guard) is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];
}
