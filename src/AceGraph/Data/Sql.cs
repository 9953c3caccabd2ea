using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace AceGraph.Data;

/// <summary>
/// SQL text that cannot be injected into: holes of an interpolated string become parameters, nested <see cref="Sql"/> is spliced in,
/// and only <see cref="SqlName"/>, made from constants, is written as it is. Equal shapes give equal texts, so that a command is
/// prepared once for each shape and connection.
/// </summary>
public sealed class Sql
{
    private readonly StringBuilder _text = new(256);
    private readonly List<object?> _arguments = [];

    public Sql()
    {
    }

    public Sql(Handler text) => Append(text.Piece);

    public string Text => _text.ToString();
    public IReadOnlyList<object?> Arguments => _arguments;
    public bool IsEmpty => _text.Length == 0;

    public Sql Append(Handler text) => Append(text.Piece);

    public Sql Append(Sql piece)
    {
        var start = _arguments.Count;
        if (start == 0)
        {
            _text.Append(piece._text);
        }
        else
        {
            AppendRenumbered(piece._text.ToString(), start);
        }

        _arguments.AddRange(piece._arguments);
        return this;
    }

    /// <summary>Joins conditions; an empty list is <paramref name="whenEmpty"/>.</summary>
    public static Sql Join(IReadOnlyList<Sql> pieces, string separator, string whenEmpty)
    {
        var joined = new Sql();
        for (var i = 0; i < pieces.Count; i++)
        {
            joined._text.Append(i == 0 ? "(" : separator);
            joined.Append(pieces[i]);
        }

        joined._text.Append(pieces.Count == 0 ? whenEmpty : ")");
        return joined;
    }

    private void AppendRenumbered(string text, int start)
    {
        var from = 0;
        for (var at = text.IndexOf("@p", StringComparison.Ordinal); at >= 0; at = text.IndexOf("@p", from, StringComparison.Ordinal))
        {
            var end = at + 2;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            var number = int.Parse(text.AsSpan(at + 2, end - at - 2), CultureInfo.InvariantCulture);
            _text.Append(text, from, at + 2 - from).Append(start + number);
            from = end;
        }

        _text.Append(text, from, text.Length - from);
    }

    [InterpolatedStringHandler]
    public readonly struct Handler
    {
        public Handler(int literalLength, int formattedCount)
        {
            _ = (literalLength, formattedCount);
            Piece = new Sql();
        }

        internal Sql Piece { get; }

        public void AppendLiteral(string text) => Piece._text.Append(text);

        public void AppendFormatted(Sql piece) => Piece.Append(piece);

        public void AppendFormatted(SqlName name) => Piece._text.Append(name.Text);

        public void AppendFormatted<T>(T value)
        {
            Piece._text.Append("@p").Append(Piece._arguments.Count);
            Piece._arguments.Add(SqlValue.Of(value));
        }
    }
}

/// <summary>A name or expression that this code base wrote itself, never a caller.</summary>
public readonly record struct SqlName(string Text);
