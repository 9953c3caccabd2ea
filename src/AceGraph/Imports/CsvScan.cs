using System.Buffers;
using AceGraph.Errors;

namespace AceGraph.Imports;

/// <summary>
/// Goes through a file without keeping any of it, so that a broken one is refused by its line before a row is read, whatever its size
/// and however many columns it claims. The parser of the library takes broken quotes as text and has no bound on columns.
/// </summary>
internal sealed class CsvScan
{
    /// <summary>Stands for a byte that is not UTF-8. A character that no text can hold, so that a real one is refused as well.</summary>
    public const char NotUtf8 = '\uFFFE';

    private const int Chunk = 16 * 1024;

    private readonly CsvRecord _record = new();
    private int _line = 1;
    private int _columns = -1;
    private char _last;

    private CsvScan()
    {
    }

    public UserError? Fault { get; private set; }
    public char Separator { get; private set; } = ',';

    /// <summary>Below the header, without blank ones.</summary>
    public int Rows { get; private set; }

    public static async Task<CsvScan> OfAsync(TextReader text, CancellationToken cancellation)
    {
        var scan = new CsvScan();
        var buffer = ArrayPool<char>.Shared.Rent(Chunk);
        try
        {
            int length;
            while (scan.Fault is null && (length = await text.ReadAsync(buffer.AsMemory(0, Chunk), cancellation)) > 0)
            {
                scan.Take(buffer.AsSpan(0, length));
            }
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }

        scan.End();
        return scan;
    }

    private void Take(ReadOnlySpan<char> text)
    {
        foreach (var sign in text)
        {
            Take(sign);
            _last = sign;
            if (Fault is not null)
            {
                return;
            }
        }
    }

    private void Take(char sign)
    {
        switch (sign)
        {
            case '\0':
                Fault = FileFaults.Nul(_line);
                break;
            case NotUtf8:
                Fault = FileFaults.NotUtf8(_line);
                break;
            case '\n' when _last == '\r':
                break;
            case '\r' or '\n':
                EndLine();
                break;
            default:
                Fault = _record.Take(sign, _line);
                break;
        }
    }

    private void EndLine()
    {
        if (!_record.IsInQuotes)
        {
            EndRecord();
        }

        _line++;
    }

    private void EndRecord()
    {
        if (_record.IsBlank)
        {
            // Nothing in it: neither a header nor a row.
        }
        else if (_columns < 0)
        {
            Separator = _record.Separator;
            _columns = _record.Cells;
            Fault = _columns > ImportFile.MostColumns ? FileFaults.TooManyColumns(_columns) : null;
        }
        else
        {
            Rows++;
            Fault = _record.LastUsed > _columns ? FileFaults.TooManyCells(_record.Line, _record.LastUsed, _columns) : null;
        }

        _record.Restart(_columns < 0 ? null : Separator);
    }

    private void End()
    {
        if (Fault is null && _record.IsInQuotes)
        {
            Fault = FileFaults.OpenQuote(_record.QuoteLine);
        }

        if (Fault is null)
        {
            EndRecord();
        }

        Fault ??= _columns < 0 ? FileFaults.Empty : Rows == 0 ? FileFaults.NoRows : Rows > ImportFile.MostRows ? FileFaults.TooManyRows(Rows) : null;
    }
}
