namespace AceGraph.Analyzers.Sdl;

/// <summary>An escape of a string.</summary>
/// <param name="Length">How long it is, its backslash counted.</param>
/// <param name="CodePoint">What it stands for; negative where it is none.</param>
/// <param name="IsHalf">Whether it is none for being one half of a surrogate pair.</param>
internal readonly record struct SdlEscape(int Length, int CodePoint, bool IsHalf = false)
{
    private const int LastCodePoint = 0x10FFFF;

    public static SdlEscape Read(string text, int index)
    {
        var c = index + 1 < text.Length ? text[index + 1] : '\n';
        return c switch
        {
            '"' or '\\' or '/' => new SdlEscape(2, c),
            'b' => new SdlEscape(2, '\b'),
            'f' => new SdlEscape(2, '\f'),
            'n' => new SdlEscape(2, '\n'),
            'r' => new SdlEscape(2, '\r'),
            't' => new SdlEscape(2, '\t'),
            'u' => index + 2 < text.Length && text[index + 2] == '{' ? ReadBraced(text, index) : ReadFixed(text, index),
            '\n' or '\r' => new SdlEscape(1, -1),
            _ => new SdlEscape(2, -1),
        };
    }

    private static SdlEscape ReadBraced(string text, int index)
    {
        var value = 0;
        var end = index + 3;
        while (end < text.Length && Hex(text[end]) is >= 0 and var digit)
        {
            value = Math.Min(value * 16 + digit, LastCodePoint + 1);
            end++;
        }

        if (end == index + 3 || end == text.Length || text[end] != '}' || value > LastCodePoint)
        {
            return new SdlEscape(2, -1);
        }

        var isHalf = value is >= 0xD800 and <= 0xDFFF;
        return new SdlEscape(end + 1 - index, isHalf ? -1 : value, isHalf);
    }

    private static SdlEscape ReadFixed(string text, int index)
    {
        var first = FourDigits(text, index);
        if (first is < 0xD800 or > 0xDFFF)
        {
            return new SdlEscape(first < 0 ? 2 : 6, first);
        }

        var second = first < 0xDC00 ? FourDigits(text, index + 6) : -1;
        return second is >= 0xDC00 and <= 0xDFFF
            ? new SdlEscape(12, char.ConvertToUtf32((char)first, (char)second))
            : new SdlEscape(6, -1, IsHalf: true);
    }

    private static int FourDigits(string text, int index)
    {
        if (index + 6 > text.Length || text[index] != '\\' || text[index + 1] != 'u')
        {
            return -1;
        }

        var value = 0;
        for (var i = index + 2; i < index + 6; i++)
        {
            var digit = Hex(text[i]);
            if (digit < 0)
            {
                return -1;
            }

            value = value * 16 + digit;
        }

        return value;
    }

    private static int Hex(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };
}
