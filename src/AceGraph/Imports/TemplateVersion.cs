using System.Globalization;
using System.Text.RegularExpressions;
using AceGraph.Picklists;

namespace AceGraph.Imports;

/// <summary>A template of the past, by its headings: where each stands now.</summary>
/// <param name="Number">Its version. 0 is the bulk sheet of AWS, which carries none.</param>
/// <param name="Headings">Each with the column that holds it now, null where there is none any more.</param>
internal sealed partial record TemplateVersion(int Number, IReadOnlyDictionary<string, ImportColumn?> Headings)
{
    /// <summary>Stands before the number, in brackets behind the first heading.</summary>
    public const string Mark = "AceGraph template";

    /// <summary>Raised when a column is added, renamed or removed; what it was before goes to <c>schema/catalogs/import-templates.csv</c>.</summary>
    public const int Current = 1;

    /// <summary>Those that files may still follow.</summary>
    public static IReadOnlyList<TemplateVersion> Older { get; } =
    [
        .. CatalogFile.Rows("import-templates.csv").GroupBy(row => int.Parse(row[0], CultureInfo.InvariantCulture))
            .Select(rows => new TemplateVersion(rows.Key, rows.ToDictionary(
                row => row[1], row => row[2].Length == 0 ? null : ImportColumns.Find(row[2]), StringComparer.OrdinalIgnoreCase))),
    ];

    /// <summary>The columns that came after it.</summary>
    public IEnumerable<ImportColumn> Added => ImportColumns.All.Except(Headings.Values.OfType<ImportColumn>());

    /// <summary>The version that a first heading names; null where it names none.</summary>
    public static int? Of(string heading) =>
        Pattern().Match(heading) is { Success: true } match && int.TryParse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    public static string Strip(string heading) => Pattern().Replace(heading, "");

    [GeneratedRegex(@"\s*\[AceGraph template (?<number>[0-9]{1,6})\]\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
