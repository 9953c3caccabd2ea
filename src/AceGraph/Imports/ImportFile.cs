using System.Globalization;
using System.Text;
using AceGraph.Mutations;
using CsvHelper;
using CsvHelper.Configuration;

namespace AceGraph.Imports;

/// <summary>A CSV file that has been found readable from its first byte to its last; its rows are read one at a time.</summary>
public sealed class ImportFile
{
    public const int MostRows = 10_000;
    public const int MostBytes = 10 * 1024 * 1024;
    public const int MostColumns = 255;

    /// <summary>Of byte order, which programs that join files leave behind.</summary>
    private const char Mark = '\uFEFF';

    private readonly Stream _content;
    private readonly CsvConfiguration _configuration;

    private ImportFile(Stream content, char separator, int rows)
    {
        (_content, Separator, RowCount) = (content, separator, rows);
        _configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = separator.ToString(),
            BadDataFound = null,
            IgnoreBlankLines = false,
        };
        Headings = [.. Read().First().Cells.Select((heading, i) => heading.Trim(Mark).Trim() is { Length: > 0 } text ? text : $"Column {i + 1}")];
    }

    /// <summary>As written, trimmed; one that is blank is called by its place.</summary>
    public IReadOnlyList<string> Headings { get; }

    /// <summary>Comma or semicolon: which of them the header has more of.</summary>
    public char Separator { get; }

    public int RowCount { get; }

    /// <summary>Reads a file through, and refuses what cannot be a table.</summary>
    /// <param name="content">Seekable; it stays the caller's, who closes it when the rows are read.</param>
    /// <param name="field">The argument that errors name.</param>
    /// <param name="cancellation">Of the request.</param>
    public static async Task<Outcome<ImportFile>> OpenAsync(Stream content, string field, CancellationToken cancellation)
    {
        if (content.Length > MostBytes)
        {
            return FileFaults.TooManyBytes(content.Length) with { Field = field };
        }

        if (await FileFaults.EncodingAsync(content, cancellation) is { } encoding)
        {
            return encoding with { Field = field };
        }

        using var reader = Text(content);
        var scan = await CsvScan.OfAsync(reader, cancellation);
        if (scan.Fault is { } fault)
        {
            return fault with { Field = field };
        }

        var file = new ImportFile(content, scan.Separator, scan.Rows);
        return file.RepeatedHeading() is { } repeated ? FileFaults.RepeatedHeading(repeated) with { Field = field } : file;
    }

    /// <summary>The rows under the header, in order.</summary>
    public IEnumerable<ImportFileRow> Rows()
    {
        var number = 0;
        foreach (var (line, cells) in Read().Skip(1))
        {
            yield return new ImportFileRow(++number, line, [.. Enumerable.Range(0, Headings.Count).Select(i => i < cells.Length ? cells[i] : "")]);
        }
    }

    private string? RepeatedHeading() =>
        Headings.GroupBy(ImportColumns.PlainHeading, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1)?.First();

    /// <summary>Every record that holds something, with the line that it begins on.</summary>
    private IEnumerable<(int Line, string[] Cells)> Read()
    {
        using var text = Text(_content);
        using var parser = new CsvParser(text, _configuration, leaveOpen: true);
        var line = 1;
        while (parser.Read())
        {
            var (began, cells) = (line, parser.Record ?? []);
            line = parser.RawRow + 1;
            if (cells.Any(cell => !string.IsNullOrWhiteSpace(cell)))
            {
                yield return (began, [.. cells.Select(CellGuard.Take)]);
            }
        }
    }

    /// <summary>From the beginning; bytes that are not UTF-8 come as <see cref="CsvScan.NotUtf8"/>.</summary>
    private static StreamReader Text(Stream content)
    {
        content.Position = 0;
        var encoding = Encoding.GetEncoding("utf-8", EncoderFallback.ExceptionFallback, new DecoderReplacementFallback(CsvScan.NotUtf8.ToString()));
        return new StreamReader(content, encoding, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
    }
}
