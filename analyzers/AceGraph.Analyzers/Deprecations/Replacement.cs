using AceGraph.Analyzers.Uses;

namespace AceGraph.Analyzers.Deprecations;

/// <summary>Finds the value that the reason of a deprecation names: "Use QUALIFIED", "use Stage.Qualified instead", "Replaced by `Closed Lost`".</summary>
internal static class Replacement
{
    private static readonly string[] Leads = ["use ", "replaced by ", "renamed to ", "in favor of ", "in favour of ", "see ", "prefer "];
    private static readonly char[] Quotes = ['\'', '"', '`', '‘', '“'];

    /// <summary>The only value in use that is named; null where none is, or more than one.</summary>
    public static UsedValue? In(string reason, UsedPicklist picklist)
    {
        var led = NamedAt(reason, picklist, Leads.SelectMany(lead => EndsOf(reason, lead)));
        return led.Count > 0 ? Only(led) : Only(NamedAt(reason, picklist, Anywhere(reason, picklist)));
    }

    private static UsedValue? Only(List<UsedValue> values) => values is [var value] && !value.IsDeprecated ? value : null;

    private static List<UsedValue> NamedAt(string reason, UsedPicklist picklist, IEnumerable<int> places) =>
        places.Select(place => LongestAt(reason, AfterMarks(reason, place, picklist), picklist)).OfType<UsedValue>().Distinct().ToList();

    private static IEnumerable<int> EndsOf(string reason, string lead)
    {
        for (var at = reason.IndexOf(lead, StringComparison.OrdinalIgnoreCase); at >= 0; at = reason.IndexOf(lead, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at == 0 || !char.IsLetterOrDigit(reason[at - 1]))
            {
                yield return at + lead.Length;
            }
        }
    }

    // Without a lead only what cannot be plain words counts: quoted texts, qualified names, wire names in capitals.
    private static IEnumerable<int> Anywhere(string reason, UsedPicklist picklist)
    {
        for (var at = 0; at < reason.Length; at++)
        {
            var isCapital = char.IsUpper(reason[at]) && at + 1 < reason.Length && (char.IsUpper(reason[at + 1]) || reason[at + 1] == '_');
            var startsWord = at == 0 || !IsWord(reason[at - 1]);
            if (startsWord && (isCapital || Array.IndexOf(Quotes, reason[at]) >= 0 || StartsWith(reason, at, picklist.Name + ".")))
            {
                yield return at;
            }
        }
    }

    private static int AfterMarks(string reason, int at, UsedPicklist picklist)
    {
        at += at < reason.Length && Array.IndexOf(Quotes, reason[at]) >= 0 ? 1 : 0;
        var prefix = new[] { picklist.Name + ".", picklist.Enum.Name + "." }.FirstOrDefault(name => StartsWith(reason, at, name));
        return at + (prefix?.Length ?? 0);
    }

    private static UsedValue? LongestAt(string reason, int at, UsedPicklist picklist) => picklist.Values
        .SelectMany(value => new[] { value.WireName, value.Name, value.Label }.Select(text => (value, text)))
        .Where(pair => pair.text.Length > 0 && StartsWith(reason, at, pair.text) && EndsWord(reason, at + pair.text.Length))
        .OrderByDescending(pair => pair.text.Length)
        .Select(pair => pair.value)
        .FirstOrDefault();

    private static bool StartsWith(string reason, int at, string text) => string.CompareOrdinal(reason, at, text, 0, text.Length) == 0;

    private static bool EndsWord(string reason, int at) => at >= reason.Length || !IsWord(reason[at]);

    private static bool IsWord(char letter) => char.IsLetterOrDigit(letter) || letter == '_';
}
