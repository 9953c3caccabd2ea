using System.Buffers;
using System.Globalization;
using System.Text;
using AceGraph.Errors;

namespace AceGraph.Opportunities.Fields;

/// <summary>How texts are counted and which are refused.</summary>
public static class TextRules
{
    /// <summary>False where the text holds NUL or half a surrogate pair, which no database and no JSON carries whole, or U+FFFE, which has no NFC.</summary>
    public static bool IsWellFormed(string text)
    {
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            if (rest[0] is '\0' or '\uFFFE' || Rune.DecodeFromUtf16(rest, out _, out var consumed) != OperationStatus.Done)
                return false;
            rest = rest[consumed..];
        }
        return true;
    }

    /// <summary>
    /// The text as it is stored: trimmed, in NFC, null where blank. What no text can hold, or is longer than <paramref name="maxLength"/>
    /// code points, is refused and returned as it is.
    /// </summary>
    public static string? Read(string? given, string path, int maxLength, FieldReading reading)
    {
        if (given is null)
            return null;
        if (!IsWellFormed(given))
        {
            reading.Refuse(ErrorCode.ValueInvalid, $"{path} holds a character that no text can hold (NUL, U+FFFE or half a surrogate pair).", path, "Take it out, and check how the sender cuts its texts.");
            return given;
        }
        var text = given.Trim().Normalize(NormalizationForm.FormC);
        var length = CodePoints(text);
        if (length > maxLength)
            reading.RefuseAbove(ErrorCode.ValueTooLong, $"{path} has {length} characters; at most {maxLength} are kept.", path, maxLength, length, "Shorten the text.");
        return text.Length == 0 ? null : text;
    }

    /// <summary>Length as maximum lengths count it.</summary>
    public static int CodePoints(string text) => text.EnumerateRunes().Count();

    /// <summary>
    /// Length as minimum lengths count it: user-perceived characters, so that a letter with its accents or a family emoji is one; what
    /// consists of invisible format or control characters only is none.
    /// </summary>
    public static int PerceivedCharacters(string text)
    {
        var count = 0;
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
            count += elements.GetTextElement().EnumerateRunes().Any(IsPerceived) ? 1 : 0;
        return count;
    }

    private static bool IsPerceived(Rune rune) =>
        Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format);
}
