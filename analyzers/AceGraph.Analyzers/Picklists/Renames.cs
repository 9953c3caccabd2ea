using AceGraph.Analyzers.Schema;

namespace AceGraph.Analyzers.Picklists;

/// <summary>
/// Which members were probably renamed where no equal text tells it: nearly the same name, and a text that does not speak against it.
/// Names that share long parts are not near for that alone: <c>LOST_TO_GOOGLE</c> did not become <c>LOST_TO_ORACLE</c>, nor
/// <c>ISO27001</c> <c>ISO27002</c>. AND does not count: texts write it as &amp; as well, which no name can hold.
/// </summary>
internal static class Renames
{
    // Codes of countries and currencies differ in one letter and have nothing to do with each other.
    private const int ShortestName = 4;

    /// <summary>Takes the pairs out of both lists, the nearest first.</summary>
    public static List<ValuePair> Take(List<PicklistMember> unknown, List<SchemaValue> missing, Naming naming)
    {
        var candidates =
            from member in unknown
            from value in missing
            let wireName = member.WireName(naming)
            where IsNear(wireName, value.Name) && IsNearText(member.Label, value.Label)
            orderby Spelling.Distance(wireName, value.Name)
            select new ValuePair(member, value);
        var pairs = new List<ValuePair>();
        foreach (var pair in candidates.ToArray())
        {
            if (unknown.Contains(pair.Member) && missing.Contains(pair.Value))
            {
                pairs.Add(pair);
                unknown.Remove(pair.Member);
                missing.Remove(pair.Value);
            }
        }

        return pairs;
    }

    /// <summary>Whether two names are so near that one probably became the other.</summary>
    public static bool IsNear(string one, string other) =>
        AreNear(Words(one), Words(other));

    private static bool AreNear(string[] one, string[] other)
    {
        var (first, second) = (string.Join("_", one), string.Join("_", other));
        return Math.Max(first.Length, second.Length) >= ShortestName
            && Spelling.IsNear(first, second)
            && first.Where(char.IsDigit).SequenceEqual(second.Where(char.IsDigit))
            && DifferInFewLetters(one, other);
    }

    private static bool IsNearText(string? one, string? other) => one is null || other is null || Spelling.IsNear(one, other);

    // What is left without the words that both begin and end with: nothing (a word came or went), or nearly the same.
    private static bool DifferInFewLetters(string[] one, string[] other)
    {
        var start = 0;
        while (start < one.Length && start < other.Length && one[start] == other[start])
        {
            start++;
        }

        var end = 0;
        while (end < one.Length - start && end < other.Length - start && one[one.Length - 1 - end] == other[other.Length - 1 - end])
        {
            end++;
        }

        var first = string.Join("_", one.Skip(start).Take(one.Length - start - end));
        var second = string.Join("_", other.Skip(start).Take(other.Length - start - end));
        return first.Length == 0 || second.Length == 0 || Spelling.IsNear(first, second);
    }

    private static string[] Words(string name) => WireNaming.Of(name, Naming.UpperSnakeCase).Split('_').Where(word => word != "AND").ToArray();
}
