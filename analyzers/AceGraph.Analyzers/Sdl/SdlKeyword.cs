namespace AceGraph.Analyzers.Sdl;

/// <summary>The words that open a definition.</summary>
internal static class SdlKeyword
{
    /// <summary>The length of the longest, "subscription".</summary>
    public const int Longest = 12;

    public static bool IsDefinition(string word) => IsExecutable(word) || IsExtensible(word) || word is "directive" or "extend";

    public static bool IsExecutable(string word) => word is "query" or "mutation" or "subscription" or "fragment";

    public static bool IsExtensible(string word) =>
        word is "type" or "enum" or "input" or "interface" or "union" or "scalar" or "schema";

    /// <summary>The kind of type that a keyword other than "schema", "directive" and "extend" defines.</summary>
    public static SdlKind KindOf(string word) => word switch
    {
        "type" => SdlKind.Object,
        "enum" => SdlKind.Enum,
        "input" => SdlKind.Input,
        "interface" => SdlKind.Interface,
        "union" => SdlKind.Union,
        _ => SdlKind.Scalar,
    };

    /// <summary>Whether a definition seems to start at an index, by its keyword and the sign or name that follows on the line.</summary>
    public static bool OpensAt(string text, int index)
    {
        var end = index;
        while (end < text.Length && end - index <= Longest && SdlCharacter.IsNamePart(text[end]))
        {
            end++;
        }

        var word = text.Substring(index, end - index);
        while (end < text.Length && text[end] is ' ' or '\t')
        {
            end++;
        }

        return IsDefinition(word) && IsFollowedBy(word, end < text.Length ? text[end] : '\n');
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

    private static bool IsFollowedBy(string word, char next) => word switch
    {
        "directive" => next == '@',
        "schema" => next is '{' or '@',
        "query" or "mutation" or "subscription" => next is '{' or '@' or '(' || SdlCharacter.IsNameStart(next),
        _ => SdlCharacter.IsNameStart(next),
    };
}
