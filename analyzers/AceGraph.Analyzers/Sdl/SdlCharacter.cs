namespace AceGraph.Analyzers.Sdl;

/// <summary>The classes of characters of GraphQL.</summary>
internal static class SdlCharacter
{
    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsNameStart(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_';

    public static bool IsNamePart(char c) => IsNameStart(c) || IsDigit(c);

    /// <summary>Whether a character stands between tokens and says nothing; a byte order mark may stand anywhere.</summary>
    public static bool IsIgnored(char c) => c is ' ' or '\n' or '\t' or ',' or '\r' or '\uFEFF';

    public static bool IsSign(char c) =>
        c is '{' or '}' or '(' or ')' or ':' or '@' or '!' or '[' or ']' or '=' or '|' or '&' or '$';

    /// <summary>Whether a character sticks to the word before it, be it legal there or not.</summary>
    public static bool IsWordPart(char c) => !IsIgnored(c) && !IsSign(c) && c is not ('"' or '#' or '.');

    /// <summary>Whether the surrogate at an index has no other half beside it.</summary>
    public static bool IsLoneSurrogate(string text, int index) =>
        char.IsSurrogate(text[index])
        && !(char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        && !(char.IsLowSurrogate(text[index]) && index > 0 && char.IsHighSurrogate(text[index - 1]));

    /// <summary>A character as a message shows it: <c>'–' (U+2013)</c>, or the code point alone where there is nothing to see.</summary>
    public static string Show(string text, int index)
    {
        var isPair = char.IsSurrogate(text[index]) && index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]);
        var codePoint = $"U+{(isPair ? char.ConvertToUtf32(text, index) : text[index]):X4}";
        var isSeen = isPair || !(char.IsSurrogate(text[index]) || char.IsControl(text[index]) || char.IsWhiteSpace(text[index]));
        return isSeen ? $"'{text.Substring(index, isPair ? 2 : 1)}' ({codePoint})" : codePoint;
    }
}
