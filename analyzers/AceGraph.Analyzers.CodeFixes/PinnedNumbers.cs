using AceGraph.Analyzers.Numbers;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes;

/// <summary>Gives members their stored numbers back; the others keep theirs, or take a free one where it is stored for another.</summary>
internal static class PinnedNumbers
{
    /// <summary>Empty where nothing is to change, or the enum's type cannot hold a stored number.</summary>
    public static IEnumerable<TextChange> Of(BoundEnum bound, StoredNumbers stored)
    {
        var numbers = NumbersOf(bound, stored);
        return numbers.All(number => number is null || NumberRange.Contains(bound.Picklist.Symbol, number.Value)) ? Changes(bound, numbers) : [];
    }

    private static IEnumerable<TextChange> Changes(BoundEnum bound, IReadOnlyList<decimal?> numbers)
    {
        decimal? before = -1;
        for (var i = 0; i < numbers.Count; i++)
        {
            var member = bound.Declaration.Members[i];
            var given = member.EqualsValue is null ? before + 1 : bound.Picklist.Members[i].Number;
            if (numbers[i] is { } number && number != given)
            {
                yield return member.EqualsValue is { } written
                    ? new TextChange(written.Value.Span, $"{number}")
                    : new TextChange(new TextSpan(member.Identifier.Span.End, 0), $" = {number}");
            }

            before = numbers[i];
        }
    }

    private static decimal?[] NumbersOf(BoundEnum bound, StoredNumbers stored)
    {
        var byName = stored.Of(bound.Picklist.Symbol)
            .GroupBy(number => number.Line.Member)
            .ToDictionary(group => group.Key, group => group.First().Line.Number);
        var reserved = new HashSet<decimal>(byName.Values);
        var taken = new HashSet<decimal>(bound.Picklist.Members.Select(member => member.Number).OfType<decimal>().Concat(byName.Values));
        return bound.Picklist.Members
            .Select(member => byName.TryGetValue(member.Name, out var known) ? known
                : member.Number is { } number && reserved.Contains(number) ? Free(taken)
                : member.Number)
            .ToArray();
    }

    private static decimal Free(HashSet<decimal> taken)
    {
        var next = taken.Max() + 1;
        taken.Add(next);
        return next;
    }
}
