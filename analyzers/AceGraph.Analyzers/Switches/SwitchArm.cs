using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AceGraph.Analyzers.Switches;

/// <summary>An arm of a switch expression or a label of a switch statement.</summary>
/// <param name="Index">Which arm or section it belongs to.</param>
/// <param name="Pattern">Its pattern; null for a constant label and <c>default</c>.</param>
/// <param name="Constant">The value of a constant label; null for a pattern and <c>default</c>.</param>
/// <param name="IsGuarded">Whether <c>when</c> follows.</param>
internal sealed record SwitchArm(int Index, IPatternOperation? Pattern, IOperation? Constant, bool IsGuarded)
{
    /// <summary>Whether it takes whatever no other names.</summary>
    public bool IsCatchAll => Pattern is null ? Constant is null : CatchAll.Is(Pattern);

    public ImmutableHashSet<object>? Read(PatternReader reader, PatternPosition position) =>
        Pattern is not null ? reader.Read(Pattern, position.Path) : reader.Constant(Constant!, position.Path.IsEmpty);

    public static ImmutableArray<SwitchArm> In(ISwitchExpressionOperation operation) => operation.Arms
        .Select((arm, i) => new SwitchArm(i, arm.Pattern, null, arm.Guard is not null))
        .ToImmutableArray();

    /// <summary>The labels of a statement; none where one of them is not known to the compiler.</summary>
    public static ImmutableArray<SwitchArm>? In(ISwitchOperation operation)
    {
        var arms = ImmutableArray.CreateBuilder<SwitchArm>();
        for (var i = 0; i < operation.Cases.Length; i++)
        {
            foreach (var clause in operation.Cases[i].Clauses)
            {
                if (Of(i, clause) is not { } arm)
                {
                    return null;
                }

                arms.Add(arm);
            }
        }

        return arms.ToImmutable();
    }

    private static SwitchArm? Of(int index, ICaseClauseOperation clause) => clause switch
    {
        IDefaultCaseClauseOperation => new SwitchArm(index, null, null, IsGuarded: false),
        IPatternCaseClauseOperation pattern => new SwitchArm(index, pattern.Pattern, null, pattern.Guard is not null),
        ISingleValueCaseClauseOperation single => new SwitchArm(index, null, single.Value, IsGuarded: false),
        _ => null,
    };
}
