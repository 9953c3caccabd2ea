using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AceGraph.Data;

namespace AceGraph.Imports;

/// <summary>The columns of a file as its import keeps them.</summary>
internal sealed class ImportTable
{
    /// <summary>The column that the server adds to the file of the failed rows; a file that comes back with it is read past it.</summary>
    public const string ErrorsHeading = "Errors";

    /// <summary>Stands for a column that is left out on purpose.</summary>
    private const string LeftOut = "";

    private readonly string?[] _mapping;
    private readonly ImportColumn?[] _columns;

    private ImportTable(string[] headings, string?[] mapping)
    {
        (Headings, _mapping) = (headings, mapping);
        _columns = [.. mapping.Select(name => string.IsNullOrEmpty(name) ? null : ImportColumns.Find(name))];
    }

    public IReadOnlyList<string> Headings { get; }

    /// <summary>Headings that are not read because nothing in the template has their name.</summary>
    public IReadOnlyList<string> Unknown => [.. Headings.Where((_, i) => _mapping[i] is null)];

    public static ImportTable Of(BulkImport import) => new(Strings(import.Headings)!, Strings(import.Mapping));

    public static ImportTable Of(ImportMapping mapping)
    {
        var unknown = mapping.UnknownColumns.ToHashSet();
        return new(
            [.. mapping.Headings],
            [.. mapping.Headings.Select((h, i) => mapping.Columns[i]?.Heading ?? (unknown.Contains(h) && !IsErrors(h) ? null : LeftOut))]);
    }

    public void WriteTo(BulkImport import) =>
        (import.Headings, import.Mapping) = (JsonSerializer.Serialize(Headings), JsonSerializer.Serialize(_mapping));

    /// <summary>The cells that are read, by column.</summary>
    public IReadOnlyDictionary<ImportColumn, string> Read(IReadOnlyList<string> cells) =>
        _columns.Select((column, i) => (column, i)).Where(c => c.column is not null).ToDictionary(c => c.column!, c => cells[c.i]);

    /// <summary>The column of the template that the one at a place feeds; null: none.</summary>
    public ImportColumn? ColumnAt(int place) => _columns[place];

    /// <summary>Place of the column that a caller names by its heading in the file, or by the one of the template that it feeds; -1: none.</summary>
    public int PlaceOf(string heading)
    {
        var inFile = Array.FindIndex([.. Headings], h => h.Equals(heading.Trim(), StringComparison.OrdinalIgnoreCase));
        return inFile >= 0 || ImportColumns.Find(heading) is not { } column ? inFile : Array.IndexOf(_columns, column);
    }

    /// <summary>Puts the cells into a row, with what equal rows have in common.</summary>
    public void Fill(ImportRow row, IReadOnlyList<string> cells)
    {
        var key = ImportRowReader.KeyOf(Read(cells));
        row.Cells = JsonSerializer.Serialize(cells);
        row.CrmId = key.CrmId;
        var compared = cells.Where((_, i) => !IsErrors(Headings[i])).Select(cell => cell.Trim());
        row.Fingerprint = key.OpportunityId is { } id
            ? NodeId.Format(NodeId.Opportunity, id)
            : Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(compared))));
    }

    public static string[] CellsOf(ImportRow row) => Strings(row.Cells)!;

    public static bool IsErrors(string heading) => heading.Equals(ErrorsHeading, StringComparison.OrdinalIgnoreCase);

    private static string?[] Strings(string json) => JsonSerializer.Deserialize<string?[]>(json)!;
}
