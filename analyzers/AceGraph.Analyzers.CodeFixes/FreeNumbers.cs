namespace AceGraph.Analyzers.CodeFixes;

/// <summary>Numbers for members that are added to an enum.</summary>
internal sealed class FreeNumbers
{
    private readonly HashSet<decimal> _taken;
    private readonly BoundEnum _bound;
    private readonly bool _allExplicit;

    public FreeNumbers(BoundEnum bound)
    {
        var members = bound.Declaration.Members;
        _bound = bound;
        _allExplicit = members.Count > 0 && members.All(member => member.EqualsValue is not null);
        _taken = new HashSet<decimal>(bound.Picklist.Members.Select(member => member.Number).OfType<decimal>());
    }

    /// <summary>The number to write for a member behind the one of an index; null where its place gives it one that is free.</summary>
    public decimal? Next(int index)
    {
        var members = _bound.Declaration.Members;
        var largest = NumberRange.Largest(_bound.Picklist.Symbol);
        var isFollowedByNumber = index + 1 < members.Count && members[index + 1].EqualsValue is not null;
        var given = index < 0 ? 0 : _bound.Picklist.Members[index].Number + 1;
        if ((!_allExplicit && (!isFollowedByNumber || given is null || _taken.Add(given.Value))) || _taken.Count > largest)
        {
            return null;
        }

        var next = _taken.DefaultIfEmpty(-1).Max() + 1;
        while (next > largest || !_taken.Add(next))
        {
            next = next > largest ? 0 : next + 1;
        }

        return next;
    }
}
