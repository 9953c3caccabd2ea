using System.Globalization;

namespace AceGraph.Imports;

/// <summary>How values are written into cells, other than texts and those of picklists.</summary>
internal static class CellText
{
    public const string Yes = "Yes";
    public const string No = "No";

    /// <summary>Between the values of a cell that holds several.</summary>
    public const string Joint = ";";

    /// <summary>In the column of solutions: one that the catalogue does not list, named in the next column.</summary>
    public const string Other = "Other";

    private const int Longest = 60;

    public static string Of(bool answer) => answer ? Yes : No;

    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Of(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>The values of a cell that holds several, blank ones left out.</summary>
    public static string[] Split(string cell) => cell.Split(Joint, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>As a message repeats it.</summary>
    public static string Shorten(string text) => text.EnumerateRunes().Count() <= Longest
        ? text
        : string.Concat(text.EnumerateRunes().Take(Longest).Select(rune => rune.ToString())) + "…";
}
