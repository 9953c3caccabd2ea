using System.Text;

namespace AceGraph.Data;

/// <summary>The form in which texts are sorted, searched and compared without case.</summary>
public static class TextKey
{
    /// <summary>
    /// The case-folded NFKC form: full-width and other compatibility letters become plain ones, <c>ß</c> becomes <c>ss</c>, final sigma
    /// becomes sigma. Never throws; a lone surrogate and U+FFFE, which have no such form, become U+FFFD.
    /// </summary>
    public static string Fold(string text)
    {
        var folded = WellFormed(text).Normalize(NormalizationForm.FormKC)
            .Replace("ß", "ss", StringComparison.Ordinal)
            .Replace("ẞ", "ss", StringComparison.Ordinal)
            .ToUpperInvariant()
            .ToLowerInvariant();
        return folded.Normalize(NormalizationForm.FormKC);
    }

    private static string WellFormed(string text)
    {
        text = text.Replace('\uFFFE', '\uFFFD');
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
            return text;
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            result.Append(rune);
        return result.ToString();
    }
}
