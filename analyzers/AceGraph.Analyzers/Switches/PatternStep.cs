using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AceGraph.Analyzers.Switches;

/// <summary>A step from a switched value to a part of it: an element of a tuple or positional pattern, or a property or field.</summary>
/// <param name="Index">Which element.</param>
/// <param name="Count">Of how many elements; 0 for a property or field.</param>
/// <param name="Member">The property or field; null for an element.</param>
internal sealed record PatternStep(int Index, int Count, ISymbol? Member)
{
    /// <summary>A pattern for the whole where this part has a pattern: <c>(_, Stage.Open)</c> or <c>{ Stage: Stage.Open }</c>.</summary>
    public string Wrap(string pattern) => Member is null
        ? "(" + string.Join(", ", Enumerable.Range(0, Count).Select(i => i == Index ? pattern : "_")) + ")"
        : $"{{ {(SyntaxFacts.GetKeywordKind(Member.Name) is SyntaxKind.None ? "" : "@")}{Member.Name}: {pattern} }}";

    public bool Equals(PatternStep? other) =>
        other is not null && Index == other.Index && Count == other.Count && SymbolEqualityComparer.Default.Equals(Member, other.Member);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Member) ^ Index;
}
