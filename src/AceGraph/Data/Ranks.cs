using AceGraph.Picklists;

namespace AceGraph.Data;

/// <summary>Picklist order as SQL, for stored columns that lists sort by.</summary>
internal static class Ranks
{
    public static string Of<TEnum>(string column)
        where TEnum : struct, Enum =>
        $"CASE {column} {string.Join(' ', Enum.GetValues<TEnum>().Select((v, i) => $"WHEN '{WireNames<TEnum>.Of(v)}' THEN {i}"))} END";
}
