using System.Globalization;
using AceGraph.Picklists;

namespace AceGraph.Data;

/// <summary>Lists as one column holds them: words joined by a blank, in their order.</summary>
public static class StoredLists
{
    public static List<string> Words(string stored) =>
        stored.Length == 0 ? [] : [.. stored.Split(' ')];

    public static List<long> Ids(string stored) =>
        stored.Length == 0 ? [] : [.. stored.Split(' ').Select(w => long.Parse(w, CultureInfo.InvariantCulture))];

    public static List<TEnum> Picks<TEnum>(string stored)
        where TEnum : struct, Enum =>
        stored.Length == 0 ? [] : [.. stored.Split(' ').Select(WireNames<TEnum>.Parse)];
}
