using AceGraph.Analyzers.Numbers;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes;

/// <summary>Gives members their stored numbers back; the others keep theirs, or take a free one where it is stored for another.</summary>
internal static class PinnedNumbers
{
    public static IEnumerable<TextChange> Of(BoundEnum bound, StoredNumbers stored)
    {
        var numbers = NumbersOf(bound, stored);
        decimal? before = -1;
        for (var i = 0; i < numbers.Length; i++)
        {
            var member = bound.Declaration.Members[i];
            if (numbers[i] is { } number && bound.Picklist.Members[i].Number is { } now && (member.EqualsValue is null ? before + 1 : now) != number)
            {
                var span = member.EqualsValue?.Value.Span ?? new TextSpan(member.Identifier.Span.End, 0);
                yield return new TextChange(span, member.EqualsValue is null ? $" = {number}" : $"{number}");
            }

            before = numbers[i];
        }
    }

    private static decimal?[] NumbersOf(BoundEnum bound, StoredNumbers stored)
    {
        var byName = stored.Of(bound.Picklist.Symbol).GroupBy(number => number.Line.Member).ToDictionary(group => group.Key, group => group.First().Line.Number);
        var taken = new HashSet<decimal>(byName.Values);
        var numbers = new List<decimal?>();
        foreach (var member in bound.Picklist.Members)
        {
            if (byName.TryGetValue(member.Name, out var known))
            {
                numbers.Add(known);
            }
            else if (member.Number is { } number)
            {
                numbers.Add(taken.Add(number) ? number : Free(taken));
            }
            else
            {
                numbers.Add(null);
            }
        }

        return numbers.ToArray();
    }

    private static decimal Free(HashSet<decimal> taken)
    {
        var next = taken.Max() + 1;
        taken.Add(next);
        return next;
    }
}
