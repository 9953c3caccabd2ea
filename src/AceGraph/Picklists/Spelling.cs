using GraphQL.Utilities;

namespace AceGraph.Picklists;

/// <summary>Finds what somebody probably meant.</summary>
public static class Spelling
{
    // Each name costs the product of both lengths, and the given text comes from outside.
    private const int LongestCompared = 100;

    /// <summary>The candidate that takes the fewest edits, case aside; the first by ordinal order among equals.</summary>
    /// <exception cref="InvalidOperationException">There are no candidates.</exception>
    public static string Nearest(string given, IEnumerable<string> candidates)
    {
        var wanted = (given.Length > LongestCompared ? given[..LongestCompared] : given).ToUpperInvariant();
        return candidates.Order(StringComparer.Ordinal).MinBy(candidate => Edits(wanted, candidate.ToUpperInvariant()))
            ?? throw new InvalidOperationException("There are no candidates to choose from.");
    }

    private static int Edits(string left, string right) =>
        StringUtils.DamerauLevenshteinDistance(left, right, Math.Max(left.Length, right.Length));
}
