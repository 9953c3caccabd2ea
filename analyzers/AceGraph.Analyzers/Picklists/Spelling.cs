using System.Globalization;
using System.Text;

namespace AceGraph.Analyzers.Picklists;

/// <summary>How texts are compared, and shown where the eye sees no difference.</summary>
internal static class Spelling
{
    /// <summary>The candidate that takes the fewest changes, where these are at most a third of the longer text; else null.</summary>
    public static string? Nearest(string given, IEnumerable<string> candidates)
    {
        var ranked = candidates
            .Select(candidate => (candidate, distance: Distance(given, candidate)))
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal);
        var (nearest, distance) = ranked.FirstOrDefault();
        return nearest is not null && IsNear(given, nearest, distance) ? nearest : null;
    }

    /// <summary>Whether at most a third of the longer text would have to change.</summary>
    public static bool IsNear(string one, string other) =>
        IsNear(one, other, Math.Abs(one.Length - other.Length)) && IsNear(one, other, Distance(one, other));

    /// <summary>The same but for case, underscores, hyphens and spaces.</summary>
    public static bool SameLetters(string one, string other) => string.Equals(Letters(one), Letters(other), StringComparison.Ordinal);

    /// <summary>The first place where two texts differ, by code point: <c>at character 7 U+2013 instead of '-' (U+002D)</c>.</summary>
    public static string Difference(string found, string expected)
    {
        var at = 0;
        while (at < found.Length && at < expected.Length && found[at] == expected[at])
        {
            at++;
        }

        // Two code points can share their first half.
        at -= at > 0 && char.IsHighSurrogate(found[at - 1]) ? 1 : 0;
        return $"at character {at + 1} {CodePoint(found, at)} instead of {CodePoint(expected, at)}";
    }

    /// <summary>The character at a place by its code point, shown itself where it is plain: <c>'-' (U+002D)</c>.</summary>
    public static string CodePoint(string text, int at)
    {
        if (at >= text.Length)
        {
            return "the end";
        }

        var code = char.IsSurrogatePair(text, at) ? char.ConvertToUtf32(text, at) : text[at];
        var hex = "U+" + code.ToString("X4", CultureInfo.InvariantCulture);
        return code is > 0x20 and < 0x7F || char.IsLetterOrDigit(text, at) ? $"'{char.ConvertFromUtf32(code)}' ({hex})" : hex;
    }

    /// <summary>Levenshtein's distance without regard to case.</summary>
    public static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                var same = char.ToUpperInvariant(one[i - 1]) == char.ToUpperInvariant(other[j - 1]);
                row[j] = Math.Min(Math.Min(row[j - 1], above) + 1, diagonal + (same ? 0 : 1));
                diagonal = above;
            }
        }

        return row[other.Length];
    }

    private static bool IsNear(string one, string other, int distance) => distance * 3 <= Math.Max(one.Length, other.Length);

    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
            {
                letters.Append(char.ToUpperInvariant(letter));
            }
        }

        return letters.ToString();
    }
}
