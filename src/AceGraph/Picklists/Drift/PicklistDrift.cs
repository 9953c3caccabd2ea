namespace AceGraph.Picklists.Drift;

/// <summary>How a picklist differs from the list of a file.</summary>
/// <param name="Picklist">Its name here.</param>
/// <param name="AwsName">The list's name in the file.</param>
/// <param name="Missing">Values of the file that this server does not have.</param>
/// <param name="Extra">Values of this server that the file does not have.</param>
/// <param name="Different">Values that both have, written differently.</param>
public sealed record PicklistDrift(
    string Picklist, string AwsName, IReadOnlyList<string> Missing, IReadOnlyList<string> Extra, IReadOnlyList<OtherSpelling> Different)
{
    public int Count => Missing.Count + Extra.Count + Different.Count;

    /// <param name="picklist">As this server has it.</param>
    /// <param name="list">As the file has it.</param>
    /// <param name="writesTexts">Whether the file may write the texts of CRMs as well as AWS's.</param>
    public static PicklistDrift Of(PicklistInfo picklist, ValueList list, bool writesTexts)
    {
        var theirs = list.Values.Distinct(StringComparer.Ordinal).ToList();
        var unmatched = picklist.Values.Where(value => !Spellings(value, writesTexts).Any(theirs.Contains)).ToList();
        var known = picklist.Values.SelectMany(value => Spellings(value, writesTexts)).ToHashSet(StringComparer.Ordinal);
        var (missing, different) = (new List<string>(), new List<OtherSpelling>());
        foreach (var there in theirs.Where(value => !known.Contains(value)))
        {
            if (OtherSpelling.Find(there, unmatched.SelectMany(value => Spellings(value, writesTexts))) is not { } other)
            {
                missing.Add(there);
                continue;
            }

            different.Add(other);
            unmatched.RemoveAll(value => Spellings(value, writesTexts).Contains(other.Here));
        }

        var extra = unmatched.Where(value => value.AwsText is not null).Select(value => Spellings(value, writesTexts).Last());
        return new PicklistDrift(picklist.Name, list.Name, missing, [.. extra], different);
    }

    private static IEnumerable<string> Spellings(PicklistValue value, bool writesTexts)
    {
        if (value.AwsText is { } text)
            yield return text;
        if (writesTexts)
            yield return value.Text;
    }
}
