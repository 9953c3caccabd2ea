namespace AceGraph.Analyzers.Sdl;

/// <summary>The words that open a definition.</summary>
internal static class SdlKeyword
{
    public static bool IsDefinition(string word) => IsExecutable(word) || IsExtensible(word) || word is "directive" or "extend";

    public static bool IsExecutable(string word) => word is "query" or "mutation" or "subscription" or "fragment";

    public static bool IsExtensible(string word) =>
        word is "type" or "enum" or "input" or "interface" or "union" or "scalar" or "schema";

    /// <summary>Whether a definition seems to start at an index, by its keyword and the sign or name that follows on the line.</summary>
    public static bool OpensAt(string text, int index)
    {
        var end = index;
        while (end < text.Length && SdlCharacter.IsNamePart(text[end]))
        {
            end++;
        }

        if (end == index || end - index > "subscription".Length)
        {
            return false;
        }

        var word = text.Substring(index, end - index);
        if (!IsDefinition(word))
        {
            return false;
        }

        while (end < text.Length && text[end] is ' ' or '\t')
        {
            end++;
        }

        var next = end < text.Length ? text[end] : '\n';
        return word switch
        {
            "directive" => next == '@',
            "schema" => next is '{' or '@',
            "query" or "mutation" or "subscription" => next is '{' or '@' or '(' || SdlCharacter.IsNameStart(next),
            _ => SdlCharacter.IsNameStart(next),
        };
    }

    /// <summary>Whether only blanks stand before an index on its line, and at most as many as given.</summary>
    public static bool IsFirstOnLine(string text, int index, int atMost = int.MaxValue)
    {
        var start = index;
        while (start > 0 && index - start <= atMost && text[start - 1] is ' ' or '\t' or ',' or '\uFEFF')
        {
            start--;
        }

        return index - start <= atMost && (start == 0 || text[start - 1] is '\n' or '\r');
    }
}
