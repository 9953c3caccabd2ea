using AceGraph.Data;
using AceGraph.Picklists;

namespace AceGraph.Opportunities.Rules;

/// <summary>Reads what people and CRMs write for a state of the United States.</summary>
public static class UsStates
{
    private static readonly Dictionary<string, string> TextByKey = Picklist<UsState>.All
        .SelectMany(state => new[] { (Key: Picklist<UsState>.WireName(state), State: state), (Key: Picklist<UsState>.Text(state), State: state) })
        .DistinctBy(pair => TextKey.Fold(pair.Key))
        .ToDictionary(pair => TextKey.Fold(pair.Key), pair => Picklist<UsState>.Text(pair.State));

    /// <summary>The exact text of the state whose wire name or text this is, in any case; null where it is none.</summary>
    public static string? TextOf(string? state) => state is null ? null : TextByKey.GetValueOrDefault(TextKey.Fold(state));
}
