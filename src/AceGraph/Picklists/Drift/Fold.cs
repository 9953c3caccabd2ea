using System.Globalization;
using System.Text;

namespace AceGraph.Picklists.Drift;

/// <summary>One way in which people and tools write the same value differently.</summary>
/// <param name="apply">Makes both spellings one.</param>
/// <param name="tell">What differs between here and there.</param>
internal sealed class Fold(Func<string, string> apply, Func<string, string, string> tell)
{
    private const char Hyphen = '-';
    private const char MinusSign = '\u2212';

    private static readonly Fold[] All =
    [
        new(text => string.Concat(text.Select(c => IsDash(c) ? Hyphen : c)), TellDashes),
        new(text => string.Concat(text.Where(c => !char.IsWhiteSpace(c))), TellSpaces),
        new(text => string.Concat(text.Normalize(NormalizationForm.FormD).Where(c => !IsMark(c))), (_, _) => "accents"),
        new(text => text.Replace("&", "and", StringComparison.Ordinal), (_, _) => "& or and"),
        new(text => text.ToUpperInvariant(), (_, _) => "case"),
    ];

    public static bool IsSame(string here, string there) => Apply(here, All) == Apply(there, All);

    /// <summary>What two spellings of one value differ in.</summary>
    public static string Difference(string here, string there) => string.Join(
        ", ", All.Where(fold => Apply(here, All.Where(f => f != fold)) != Apply(there, All.Where(f => f != fold))).Select(fold => fold.Tell(here, there)));

    private static string Apply(string text, IEnumerable<Fold> folds) => folds.Aggregate(text, (folded, fold) => fold.Make(folded));

    private string Make(string text) => apply(text);

    private string Tell(string here, string there) => tell(here, there);

    private static string TellDashes(string here, string there)
    {
        var pairs = here.Where(IsDash).Zip(there.Where(IsDash)).Where(pair => pair.First != pair.Second);
        return string.Join(", ", pairs.Select(pair => $"{Code(pair.Second)} instead of {Code(pair.First)}").Distinct());
    }

    private static string TellSpaces(string here, string there) => string.Join(
        ' ', there.Where(c => char.IsWhiteSpace(c) && c != ' ' && !here.Contains(c)).Distinct().Select(Code).Prepend("spacing"));

    private static bool IsDash(char c) => c == MinusSign || char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation;

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static string Code(char c) => $"U+{(int)c:X4}";
}
