using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace AceGraph.Imports;

/// <summary>
/// CSV as every file that the server gives out has it: commas, CRLF, UTF-8 with a byte order mark, without which Excel takes it for the
/// machine's own code page, and no cell that a spreadsheet would run or recast.
/// </summary>
internal static class CsvText
{
    public const string ContentType = "text/csv; charset=utf-8";

    /// <summary>A semicolon is quoted too: spreadsheets of many countries take it for the separator.</summary>
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture)
    {
        ShouldQuote = cell => ConfigurationFunctions.ShouldQuote(cell) || cell.Field?.Contains(';') == true,
    };

    /// <summary>A file from its first byte on.</summary>
    public static byte[] File(IEnumerable<IReadOnlyList<string>> rows) => [.. Encoding.UTF8.Preamble, .. Rows(rows)];

    /// <summary>Rows to follow those that are written.</summary>
    /// <param name="rows">Cells.</param>
    /// <param name="columns">What stands in them, by their place; absent or null: texts.</param>
    public static byte[] Rows(IEnumerable<IReadOnlyList<string>> rows, IReadOnlyList<ImportColumn?>? columns = null)
    {
        using var bytes = new MemoryStream();
        using (var text = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
        using (var csv = new CsvWriter(text, Configuration))
        {
            foreach (var row in rows)
            {
                for (var i = 0; i < row.Count; i++)
                {
                    csv.WriteField(CellGuard.Put(row[i], columns?[i]));
                }

                csv.NextRecord();
            }
        }

        return bytes.ToArray();
    }
}
