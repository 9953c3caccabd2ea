using AceGraph.Data;
using AceGraph.Picklists;

namespace AceGraph.Opportunities.Rules;

/// <summary>Reads what people and CRMs write for a state of the United States.</summary>
public static class UsStates
{
    private static readonly Dictionary<string, string> TextByKey = UsStatePicklist.All
        .SelectMany(state => new[] { (Key: state.ToWireName(), State: state), (Key: state.ToLabel(), State: state) })
        .DistinctBy(pair => TextKey.Fold(pair.Key))
        .ToDictionary(pair => TextKey.Fold(pair.Key), pair => pair.State.ToLabel());

    /// <summary>The exact text of the state whose wire name or text this is, in any case; null where it is none.</summary>
    public static string? TextOf(string? state) => state is null ? null : TextByKey.GetValueOrDefault(TextKey.Fold(state));
}
