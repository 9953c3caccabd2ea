using System.Text;

namespace AceGraph.Analyzers.Tests.Sdl;

/// <summary>Schema files with mistakes in them, the same ones for the same seed.</summary>
internal sealed class SdlMutation(int seed)
{
    private static readonly string[] Inserted =
    [
        "{", "}", "(", ")", "[", "]", "\"", "\"\"\"", "!", ":", "=", "@", "|", "&", "$", "...", ".", ",", "#", "\n", "\r\n", "\\", "\\u00e9",
        "\\u{1F600}", "\\uD83D", "\\\"\"\"", "–", "é", "😀", "\uD800", "\uDC00", "\uFEFF", "\0", "\a", "-", "-1", "0.5e3", "01", "type ", "enum ",
        "extend ", "query ", "implements ", "on ", "true", "null", "\"text\"", "\"\"\"\n block\n\"\"\"", "@label(text: \"x\")", "\nenum Z { A }\n",
    ];

    private static readonly string[] Definitions =
        [.. SchemaFiles.All.SelectMany(path => Split(File.ReadAllText(path))), .. Split(KitchenSink.Text)];

    private readonly Random _random = new(seed);

    /// <summary>A few definitions with one to four mistakes.</summary>
    public string Next()
    {
        var text = Piece();
        for (var i = _random.Next(4); i >= 0; i--)
        {
            text = Mutate(text);
        }

        return text;
    }

    /// <summary>A few definitions without any mistake.</summary>
    public string Piece()
    {
        var indexes = Enumerable.Range(0, 1 + _random.Next(4)).Select(_ => _random.Next(Definitions.Length)).Distinct();
        return string.Join("\n", indexes.Select(index => Definitions[index]));
    }

    private static IEnumerable<string> Split(string text) =>
        text.Replace("\r\n", "\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Where(definition => definition.Length < 4000);

    private string Mutate(string text)
    {
        var at = _random.Next(text.Length + 1);
        var length = Math.Min(text.Length - at, _random.Next(1, 12));
        return _random.Next(7) switch
        {
            0 => text.Remove(at, Math.Min(1, length)),
            1 => text.Remove(at, length),
            2 => text.Insert(at, text.Substring(at, length)),
            3 => text.Insert(at, Inserted[_random.Next(Inserted.Length)]),
            4 => MoveWord(text),
            5 when _random.Next(4) == 0 => text[..at],
            _ => text.Insert(at, ((char)_random.Next(0x10000)).ToString()),
        };
    }

    private string MoveWord(string text)
    {
        var words = text.Split(' ');
        var (from, to) = (_random.Next(words.Length), _random.Next(words.Length));
        (words[from], words[to]) = (words[to], _random.Next(3) == 0 ? words[to] : words[from]);
        return new StringBuilder().AppendJoin(' ', words).ToString();
    }
}
