namespace AceGraph.Analyzers.Picklists;

/// <summary>The name that a member would have to have to stand for a value.</summary>
internal static class NewName
{
    /// <summary>Null where no name does it: <c>[WireName]</c> decides, another member has the name, or none gives this wire name.</summary>
    public static string? Of(PicklistEnum picklist, ValuePair pair, Naming naming)
    {
        var name = WireNaming.MemberFor(pair.Value.Name, naming);
        var fits = pair.Member.WireNameAttribute is null
            && name.Length > 0
            && WireNaming.Of(name, naming) == pair.Value.Name
            && picklist.Members.All(member => member.Name != name);
        return fits ? name : null;
    }
}
