using System.Text;

namespace AceGraph.Data;

/// <summary>The form in which text is sorted and searched: case-folded NFKC, compared by code points.</summary>
public static class TextKey
{
    public static string Fold(string text) =>
        text.Normalize(NormalizationForm.FormKC).ToUpperInvariant().ToLowerInvariant().Replace("ß", "ss", StringComparison.Ordinal)
            .Normalize(NormalizationForm.FormKC);
}
