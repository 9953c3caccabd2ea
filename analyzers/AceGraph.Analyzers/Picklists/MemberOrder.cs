using AceGraph.Analyzers.Schema;

namespace AceGraph.Analyzers.Picklists;

/// <summary>In which order the members of an enum are to stand.</summary>
internal static class MemberOrder
{
    /// <summary>The members in the order that is asked for; one that the schema does not have stays behind the one that it follows.</summary>
    public static IReadOnlyList<PicklistMember> Of(PicklistEnum picklist, PicklistComparison comparison, SchemaType type, ValueOrder order)
    {
        switch (order)
        {
            case ValueOrder.Any:
                return picklist.Members;
            case ValueOrder.Alphabetical:
                return picklist.Members.OrderBy(member => member.Name, Alphabet).ToArray();
            default:
                var last = -1;
                return picklist.Members
                    .Select(member => (member, place: last = PlaceOf(member, comparison, type) ?? last))
                    .ToArray()
                    .OrderBy(pair => pair.place)
                    .Select(pair => pair.member)
                    .ToArray();
        }
    }

    /// <summary>How names are ordered where the order is alphabetical.</summary>
    public static StringComparer Alphabet => StringComparer.OrdinalIgnoreCase;

    private static int? PlaceOf(PicklistMember member, PicklistComparison comparison, SchemaType type) =>
        comparison.ValueOf(member) is { } value ? type.Values.IndexOf(value) : null;
}
