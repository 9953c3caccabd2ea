namespace AceGraph.Picklists.Drift;

/// <summary>One value in two spellings.</summary>
/// <param name="Here">As this server writes it.</param>
/// <param name="There">As the file writes it.</param>
/// <param name="How">What the file writes differently.</param>
public sealed record OtherSpelling(string Here, string There, string How)
{
    /// <summary>The spelling of this server that is probably meant: the same but for what <see cref="Fold"/> passes over, or a slip away.</summary>
    /// <returns>Null where none is near.</returns>
    public static OtherSpelling? Find(string there, IEnumerable<string> candidates)
    {
        var all = candidates.ToList();
        if (all.Count == 0)
            return null;
        if (all.FirstOrDefault(candidate => Fold.IsSame(candidate, there)) is { } same)
            return new OtherSpelling(same, there, Fold.Difference(same, there));
        var nearest = Spelling.Nearest(there, all);
        return Spelling.IsNear(there, nearest) ? new OtherSpelling(nearest, there, "letters") : null;
    }
}
