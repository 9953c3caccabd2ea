using GraphQL.Utilities;

namespace AceGraph.Picklists;

/// <summary>Finds what somebody probably meant.</summary>
public static class Spelling
{
    // Each name costs the product of both lengths, and the given text comes from outside.
    private const int LongestCompared = 100;
    private const int LongestNear = 1000;
    private const int SignsPerSlip = 8;

    /// <summary>The candidate that takes the fewest edits, case aside; the first by ordinal order among equals.</summary>
    /// <exception cref="InvalidOperationException">There are no candidates.</exception>
    public static string Nearest(string given, IEnumerable<string> candidates)
    {
        var wanted = (given.Length > LongestCompared ? given[..LongestCompared] : given).ToUpperInvariant();
        return candidates.Order(StringComparer.Ordinal).MinBy(candidate => Edits(wanted, candidate.ToUpperInvariant()))
            ?? throw new InvalidOperationException("There are no candidates to choose from.");
    }

    /// <summary>Whether two texts differ by a slip: one edit in eight signs, case aside.</summary>
    public static bool IsNear(string left, string right) =>
        Math.Max(left.Length, right.Length) <= LongestNear
        && Edits(left.ToUpperInvariant(), right.ToUpperInvariant()) <= Math.Max(left.Length, right.Length) / SignsPerSlip;

    private static int Edits(string left, string right) =>
        StringUtils.DamerauLevenshteinDistance(left, right, Math.Max(left.Length, right.Length));
}
