using System.Collections.Immutable;
using AceGraph.Analyzers.Picklists;
using Microsoft.CodeAnalysis.Operations;

namespace AceGraph.Analyzers.Switches;

/// <summary>A place in a switched value where a picklist is.</summary>
/// <param name="Picklist">The picklist.</param>
/// <param name="Path">The way to it; empty where it is the switched value itself.</param>
internal sealed record PatternPosition(PicklistEnum Picklist, ImmutableArray<PatternStep> Path)
{
    /// <summary>A pattern for the switched value where this place has a pattern.</summary>
    public string Wrap(string pattern) => Path.Reverse().Aggregate(pattern, (inner, step) => step.Wrap(inner));

    public bool IsSame(PatternPosition other) => Path.SequenceEqual(other.Path);

    /// <summary>The places that patterns look at, each once.</summary>
    public static List<PatternPosition> In(IEnumerable<IPatternOperation> patterns)
    {
        var positions = new List<PatternPosition>();
        foreach (var pattern in patterns)
        {
            Collect(pattern, ImmutableArray<PatternStep>.Empty, positions);
        }

        return positions;
    }

    private static void Collect(IPatternOperation pattern, ImmutableArray<PatternStep> path, List<PatternPosition> positions)
    {
        if (PicklistEnum.Of(pattern.InputType) is { } picklist)
        {
            var position = new PatternPosition(picklist, path);
            if (!positions.Any(position.IsSame))
            {
                positions.Add(position);
            }

            return;
        }

        foreach (var (step, part) in PartsOf(pattern))
        {
            Collect(part, step is null ? path : path.Add(step), positions);
        }
    }

    private static IEnumerable<(PatternStep? Step, IPatternOperation Part)> PartsOf(IPatternOperation pattern) => pattern switch
    {
        IBinaryPatternOperation binary => [(null, binary.LeftPattern), (null, binary.RightPattern)],
        INegatedPatternOperation negated => [(null, negated.Pattern)],
        // Where a pattern asks for a type as well, only some of the values have the part.
        IRecursivePatternOperation recursive when CatchAll.IsWhole(recursive, recursive.MatchedType) => PartsOf(recursive),
        _ => [],
    };

    private static IEnumerable<(PatternStep? Step, IPatternOperation Part)> PartsOf(IRecursivePatternOperation pattern)
    {
        var elements = pattern.DeconstructionSubpatterns;
        for (var i = 0; i < elements.Length; i++)
        {
            yield return (new PatternStep(i, elements.Length, null), elements[i]);
        }

        foreach (var property in pattern.PropertySubpatterns)
        {
            if (property.Member is IMemberReferenceOperation member)
            {
                yield return (new PatternStep(0, 0, member.Member), property.Pattern);
            }
        }
    }
}
