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
    /// <summary>Stands for a parameter until the whole text is there and they can be numbered.</summary>
    private const char Parameter = '\0';

    private readonly StringBuilder _text;
    private readonly List<object?> _arguments;

    public Sql() => (_text, _arguments) = (new StringBuilder(), []);

    /// <summary>The piece that was made for the string belongs to nobody else, so it is taken over and not copied.</summary>
    public Sql(Handler text) => (_text, _arguments) = (text.Piece._text, text.Piece._arguments);

    private Sql(int length) => (_text, _arguments) = (new StringBuilder(length), []);

    public string Text => Numbered();
    public IReadOnlyList<object?> Arguments => _arguments;
    public bool IsEmpty => _text.Length == 0;

    public Sql Append(Handler text) => Append(text.Piece);

    public Sql Append(Sql piece)
    {
        _text.Append(piece._text);
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

    /// <summary>Values in parentheses, each a parameter.</summary>
    public static Sql Values(IReadOnlyList<object?> values)
    {
        var list = new Sql(3 * values.Count);
        foreach (var value in values)
        {
            list._text.Append(list.IsEmpty ? "(" : ", ").Append(Parameter);
            list._arguments.Add(SqlValue.Of(value));
        }

        list._text.Append(list.IsEmpty ? "()" : ")");
        return list;
    }

    private string Numbered()
    {
        var text = new StringBuilder(_text.Length + (3 * _arguments.Count));
        var number = 0;
        foreach (var chunk in _text.GetChunks())
        {
            var rest = chunk.Span;
            for (var at = rest.IndexOf(Parameter); at >= 0; at = rest.IndexOf(Parameter))
            {
                text.Append(rest[..at]).Append("@p").Append(number++);
                rest = rest[(at + 1)..];
            }

            text.Append(rest);
        }

        return text.ToString();
    }

    [InterpolatedStringHandler]
    public readonly struct Handler
    {
        public Handler(int literalLength, int formattedCount)
        {
            const int lengthOfAHole = 16;
            Piece = new Sql(literalLength + (lengthOfAHole * formattedCount));
        }

        internal Sql Piece { get; }

        public void AppendLiteral(string text) => Piece._text.Append(text);

        public void AppendFormatted(Sql piece) => Piece.Append(piece);

        public void AppendFormatted(SqlName name) => Piece._text.Append(name.Text);

        public void AppendFormatted<T>(T value)
        {
            Piece._text.Append(Parameter);
            Piece._arguments.Add(SqlValue.Of(value));
        }
    }
}

/// <summary>A name or expression that this code base wrote itself, never a caller.</summary>
public readonly record struct SqlName(string Text);
