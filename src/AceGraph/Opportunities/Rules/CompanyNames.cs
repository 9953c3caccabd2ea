using System.Globalization;
using System.Text;
using AceGraph.Data;

namespace AceGraph.Opportunities.Rules;

/// <summary>Compares names of companies, whatever their legal form, case and punctuation.</summary>
public static class CompanyNames
{
    private const string KabushikiKaisha = "株式会社";

    private static readonly HashSet<string> LegalForms =
    [
        "inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "llp", "plc", "gmbh", "ag", "kg", "se", "sa",
        "sas", "sarl", "srl", "spa", "bv", "nv", "ab", "as", "aps", "oy", "pte", "pty", "pvt", "private", "kk", KabushikiKaisha,
    ];

    private static readonly int LongestAbbreviation = LegalForms.Max(form => form.Length);

    /// <summary>
    /// The name after NFKC and case folding, its words of letters and digits joined, without the legal forms at its end (株式会社 also at
    /// its beginning). <c>S.A.</c> and <c>A/S</c> count as <c>sa</c> and <c>as</c>. A name of legal forms only is kept whole.
    /// </summary>
    public static string Fold(string name)
    {
        var words = Words(TextKey.Fold(name));
        var kept = words.SkipWhile(word => word == KabushikiKaisha).ToList();
        while (LegalFormAtEnd(kept) is > 0 and var count)
            kept.RemoveRange(kept.Count - count, count);
        var core = string.Concat(kept);
        return core.Length > 0 ? core : string.Concat(words);
    }

    /// <summary>Whether both are names of one company; a missing or wordless name is nobody's.</summary>
    public static bool AreSame(string? left, string? right) =>
        left is not null && right is not null && Fold(left) is { Length: > 0 } folded && folded == Fold(right);

    private static List<string> Words(string folded)
    {
        var text = new StringBuilder();
        foreach (var rune in folded.Replace(KabushikiKaisha, $" {KabushikiKaisha} ", StringComparison.Ordinal).EnumerateRunes())
            text.Append(IsPartOfWord(rune) ? rune.ToString() : " ");
        return [.. text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }

    private static bool IsPartOfWord(Rune rune) => Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>How many words at the end spell one legal form: one, or the single letters of an abbreviation.</summary>
    private static int LegalFormAtEnd(List<string> words)
    {
        if (words.Count > 0 && LegalForms.Contains(words[^1]))
            return 1;
        var letters = words.AsEnumerable().Reverse().TakeWhile(word => word.Length == 1).Take(LongestAbbreviation).Count();
        for (var count = letters; count >= 2; count--)
        {
            if (LegalForms.Contains(string.Concat(words.TakeLast(count))))
                return count;
        }
        return 0;
    }
}
