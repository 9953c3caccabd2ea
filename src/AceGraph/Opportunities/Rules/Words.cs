using System.Globalization;
using System.Text;

namespace AceGraph.Opportunities.Rules;

/// <summary>Counts the words of a text.</summary>
public static class Words
{
    /// <summary>Han, Kana, Thai, Lao, Myanmar and Khmer: scripts that put no spaces between words.</summary>
    private static readonly (int First, int Last)[] Unspaced =
    [
        (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3005, 0x3007), (0x3040, 0x30FF), (0x31F0, 0x31FF), (0x3400, 0x4DBF),
        (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0xFF66, 0xFF9F), (0x1AFF0, 0x1B16F), (0x20000, 0x3FFFF),
    ];

    /// <summary>A run of letters and digits is a word; in a script without spaces two letters are one.</summary>
    public static int Count(string? text)
    {
        var (words, unspacedLetters, isInWord) = (0, 0, false);
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (isInWord && IsMark(rune))
                continue;
            var isLetter = Rune.IsLetterOrDigit(rune);
            var isUnspaced = isLetter && IsUnspaced(rune);
            unspacedLetters += isUnspaced ? 1 : 0;
            words += isLetter && !isUnspaced && !isInWord ? 1 : 0;
            isInWord = isLetter && !isUnspaced;
        }
        return words + (unspacedLetters / 2);
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsUnspaced(Rune rune) => Unspaced.Any(range => rune.Value >= range.First && rune.Value <= range.Last);
}
