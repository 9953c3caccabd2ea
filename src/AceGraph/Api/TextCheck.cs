using System.Buffers;
using System.Text;

namespace AceGraph.Api;

/// <summary>Text that no database keeps as it came: half of a surrogate pair, which turns into U+FFFD, and NUL, which ends it; and U+FFFE, which has no NFC.</summary>
internal static class TextCheck
{
    public const string LoneSurrogate = "a lone surrogate";

    private static readonly SearchValues<char> Suspects =
        SearchValues.Create([.. Enumerable.Range('\uD800', 0x800).Select(c => (char)c), '\0', '\uFFFE']);

    /// <summary>What is wrong with the text, or null.</summary>
    public static string? Fault(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAny(Suspects);
        while (at >= 0)
        {
            if (text[at] == '\0')
                return "a NUL character";
            if (text[at] == '\uFFFE')
                return "the noncharacter U+FFFE";
            if (Rune.DecodeFromUtf16(text[at..], out _, out var length) != OperationStatus.Done)
                return $"{LoneSurrogate} (U+{(int)text[at]:X4})";
            text = text[(at + length)..];
            at = text.IndexOfAny(Suspects);
        }
        return null;
    }
}
