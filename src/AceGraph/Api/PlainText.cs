namespace AceGraph.Api;

/// <summary>Texts of users on one line of a file whose format has no place for every character.</summary>
internal static class PlainText
{
    /// <summary>Without line breaks and other control characters; XML and iCalendar take neither.</summary>
    public static string Of(string text) => string.Concat(text.Select(c => char.IsControl(c) || c is '\uFFFE' or '\uFFFF' ? ' ' : c));

    /// <summary>At most so many UTF-16 units, the last of them an ellipsis where something is left out. No pair is cut in two.</summary>
    public static string Shorten(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return text[..end].TrimEnd() + "…";
    }
}
