using System.Text.RegularExpressions;

namespace AceGraph.Imports;

/// <summary>
/// Keeps spreadsheets from running a cell (OWASP, CSV injection), and from taking a text for a number, a date or a truth value and saving
/// it in another form: 02139 as 2139, twelve digits as 1.2E+11, 3-4 as a day of March. Such a cell is written with an apostrophe before it
/// and loses it when read. Apostrophes that were there stay, so that every text comes back as it was.
/// </summary>
public static partial class CellGuard
{
    private const char Guard = '\'';
    private const string Sign = @"[\p{Sc}\s.,:/()%'’\u2212-]";
    private const string Month = "JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEP(?:T(?:EMBER)?)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?";

    /// <summary>The text as a cell of a file.</summary>
    /// <param name="text">Any.</param>
    /// <param name="column">Where it stands; null in a column of texts.</param>
    public static string Put(string text, ImportColumn? column = null) =>
        IsFormula(text) || (IsRecast(text) && column?.IsReckoned(text) != true) ? Guard + text : text;

    /// <summary>The text of a cell.</summary>
    public static string Take(string cell) => cell.StartsWith(Guard) && (IsFormula(cell) || IsRecast(cell)) ? cell[1..] : cell;

    private static bool IsFormula(string text) => Bare(text) is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];

    private static bool IsRecast(string text) => RecastForm().IsMatch(Bare(text)) && !WholeForm().IsMatch(Bare(text));

    private static ReadOnlySpan<char> Bare(string text) => text.AsSpan().TrimStart(Guard);

    /// <summary>
    /// Digits among the signs and words of numbers, sums of money, dates and times, in any country's order; and truth values. Without
    /// backtracking: SEPT1 can be read in two ways, and a long text of them in more than anyone has time for.
    /// </summary>
    [GeneratedRegex(
        $@"\A(?:\s*(?:TRUE|FALSE)\s*|(?>(?:{Sign}|{Month})*)\p{{Nd}}(?>(?:\s[AP]\b|{Sign}|{Month}|\p{{Nd}}|E[+-]?\p{{Nd}}|T\p{{Nd}}|[AP]M)*)Z?)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RecastForm();

    /// <summary>A number that every spreadsheet gives back as it was, so short that none writes it with an exponent.</summary>
    [GeneratedRegex(@"\A(?:0|[1-9][0-9]{0,10})\z")]
    private static partial Regex WholeForm();
}
