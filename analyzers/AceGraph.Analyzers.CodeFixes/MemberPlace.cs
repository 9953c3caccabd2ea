using AceGraph.Analyzers.Picklists;
using AceGraph.Analyzers.Schema;

namespace AceGraph.Analyzers.CodeFixes;

/// <summary>Where a member that an enum lacks belongs.</summary>
internal static class MemberPlace
{
    /// <summary>The index of the member that it follows; -1 before all of them.</summary>
    public static int Of(BoundEnum bound, SchemaValue value, string name) => bound.Context.Options.ValueOrder switch
    {
        ValueOrder.Alphabetical => ByName(bound, name),
        ValueOrder.Schema => BySchema(bound, value),
        _ => bound.Picklist.Members.Length - 1,
    };

    private static int ByName(BoundEnum bound, string name)
    {
        var next = bound.Picklist.Members.FirstOrDefault(member => MemberOrder.Alphabet.Compare(member.Name, name) > 0);
        return next is null ? bound.Picklist.Members.Length - 1 : bound.IndexOf(next) - 1;
    }

    // Behind the nearest earlier value that has a member, else before the nearest later one.
    private static int BySchema(BoundEnum bound, SchemaValue value)
    {
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var member in bound.Picklist.Members)
        {
            if (bound.Comparison!.ValueOf(member) is { } known)
            {
                indexes[known.Name] = bound.IndexOf(member);
            }
        }

        var names = bound.Type!.Values.Select(other => other.Name).ToArray();
        var place = Array.IndexOf(names, value.Name);
        return names.Take(place).Where(indexes.ContainsKey).Select(name => (int?)indexes[name]).LastOrDefault()
            ?? names.Skip(place).Where(indexes.ContainsKey).Select(name => (int?)indexes[name] - 1).FirstOrDefault()
            ?? bound.Picklist.Members.Length - 1;
    }
}
