using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AceGraph.Analyzers.Switches;

/// <summary>Tells which numbers of an enum a pattern can take at a position; what it cannot tell it answers with null.</summary>
/// <param name="all">The numbers of all members.</param>
internal sealed class PatternReader(ImmutableHashSet<object> all)
{
    private static readonly ImmutableHashSet<object> None = ImmutableHashSet<object>.Empty;

    public ImmutableHashSet<object>? Read(IPatternOperation pattern, ImmutableArray<PatternStep> path)
    {
        if (CatchAll.Is(pattern))
        {
            return all;
        }

        return pattern switch
        {
            IBinaryPatternOperation binary => Combine(binary, path),
            INegatedPatternOperation negated when path.IsEmpty || CatchAll.Is(negated.Pattern) => Without(Read(negated.Pattern, path)),
            IConstantPatternOperation constant => Constant(constant.Value, isWhole: path.IsEmpty),
            IRecursivePatternOperation recursive when !path.IsEmpty => Part(recursive, path),
            // A type that only some of the values have: any number may be in them.
            ITypePatternOperation or IDeclarationPatternOperation when !path.IsEmpty => all,
            _ => null,
        };
    }

    /// <summary>The number that a constant names; none for null, or for a constant beside the position's whole.</summary>
    public ImmutableHashSet<object>? Constant(IOperation value, bool isWhole) => value.ConstantValue switch
    {
        { HasValue: true, Value: null } => None,
        { HasValue: true, Value: { } number } when isWhole => None.Add(number),
        _ => null,
    };

    private ImmutableHashSet<object>? Combine(IBinaryPatternOperation pattern, ImmutableArray<PatternStep> path)
    {
        if (Read(pattern.LeftPattern, path) is not { } left || Read(pattern.RightPattern, path) is not { } right)
        {
            return null;
        }

        return pattern.OperatorKind is BinaryOperatorKind.Or ? left.Union(right) : left.Intersect(right);
    }

    private ImmutableHashSet<object>? Without(ImmutableHashSet<object>? numbers) => numbers is null ? null : all.Except(numbers);

    private ImmutableHashSet<object>? Part(IRecursivePatternOperation pattern, ImmutableArray<PatternStep> path)
    {
        var step = path[0];
        IPatternOperation? part;
        if (step.Member is null)
        {
            var elements = pattern.DeconstructionSubpatterns;
            part = elements.Length == step.Count ? elements[step.Index] : null;
        }
        else
        {
            part = pattern.PropertySubpatterns.FirstOrDefault(property =>
                property.Member is IMemberReferenceOperation member && SymbolEqualityComparer.Default.Equals(member.Member, step.Member))?.Pattern;
        }

        return part is null ? all : Read(part, path.RemoveAt(0));
    }
}
