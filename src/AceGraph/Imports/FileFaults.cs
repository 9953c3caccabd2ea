using System.Globalization;
using AceGraph.Errors;

namespace AceGraph.Imports;

/// <summary>What makes a file unreadable as a whole; each names the line where there is one.</summary>
internal static class FileFaults
{
    private const string SaveAs = "Save it as CSV in UTF-8; spreadsheets offer that under Save As.";

    public static UserError Empty { get; } = Invalid("The file is empty: its first line must hold the headings.", "Take the template at /imports/template.csv and fill it in.");

    public static UserError NoRows { get; } = Invalid("The file has headings but no row under them.", "Fill in a row for each opportunity.");

    public static UserError TooManyBytes(long bytes) => TooLarge(
        $"The file has {Number(bytes)} bytes; at most {Number(ImportFile.MostBytes)} are taken.", ImportFile.MostBytes, bytes);

    public static UserError TooManyRows(int rows) => TooLarge(
        $"The file has {Number(rows)} rows; at most {Number(ImportFile.MostRows)} are taken.", ImportFile.MostRows, rows);

    public static UserError TooManyColumns(int columns) => Invalid(
        $"The header has {Number(columns)} columns; at most {ImportFile.MostColumns} are read.", "Delete the columns that the template does not have.");

    public static UserError NotUtf8(int line) => Invalid($"Line {Number(line)} holds bytes that are not UTF-8.", SaveAs);

    public static UserError Nul(int line) => Invalid($"Line {Number(line)} holds the character NUL, which no text can hold.", SaveAs);

    /// <param name="line">Where the quoted cell begins.</param>
    public static UserError OpenQuote(int line) => Invalid(
        $"The quote that opens a cell on line {Number(line)} is never closed.", "Close it, and write each quote inside a quoted cell twice.");

    /// <param name="line">Where the quoted cell begins.</param>
    public static UserError BrokenQuote(int line) => Invalid(
        $"A quoted cell that begins on line {Number(line)} goes on after its closing quote.", "Write each quote inside a quoted cell twice.");

    public static UserError StrayQuote(int line) => Invalid(
        $"A cell on line {Number(line)} holds a quote but does not begin with one.", "Put the whole cell in quotes, and write each quote inside it twice.");

    public static UserError TooManyCells(int line, int cells, int columns) => Invalid(
        $"Line {Number(line)} has {Number(cells)} cells, but the header has {columns}.", "Put cells that hold the separator in quotes.");

    public static UserError RepeatedHeading(string heading) => Invalid(
        $"The heading \"{CellText.Shorten(heading)}\" stands over two columns.", "Delete or rename one of them.");

    public static UserError Headings(string message, string hint) => Invalid(message, hint);

    /// <summary>Files that are no text in UTF-8 at all are told by their first bytes.</summary>
    public static async Task<UserError?> EncodingAsync(Stream content, CancellationToken cancellation)
    {
        var start = new byte[4];
        content.Position = 0;
        var length = await content.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellation);
        return start.AsSpan(0, length) switch
        {
            [] => Empty,
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [not 0, 0, ..] or [0, not 0, ..] => Invalid("Line 1 is UTF-16, not UTF-8.", SaveAs),
            [0x50, 0x4B, 0x03, 0x04] => Invalid("Line 1 is the beginning of a spreadsheet or an archive, not of a CSV file.", SaveAs),
            _ => null,
        };
    }

    private static UserError Invalid(string message, string hint) => new(ErrorCode.FileInvalid, message, null, hint);

    private static UserError TooLarge(string message, int limit, long actual) =>
        new(ErrorCode.FileTooLarge, message, null, "Split the file into several.") { Limit = limit, Actual = (int)Math.Min(actual, int.MaxValue) };

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
