using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes;

/// <summary>Base of the fixers that change each member by itself.</summary>
public abstract class MemberFixer : DocumentFixer
{
    private protected sealed override IEnumerable<(string Title, string Key)> Offers(FixContext context, Diagnostic diagnostic) =>
        BoundMember.At(context, diagnostic) is { } member ? Offers(member) : [];

    private protected sealed override IEnumerable<TextChange> Changes(FixContext context, ImmutableArray<Diagnostic> diagnostics, string key) =>
        diagnostics.Select(diagnostic => BoundMember.At(context, diagnostic)).OfType<BoundMember>().SelectMany(member => Changes(member, key));

    /// <summary>The fixes of a member, the one to prefer first.</summary>
    private protected abstract IEnumerable<(string Title, string Key)> Offers(BoundMember member);

    /// <summary>The changes that mend a member by the fix of that key.</summary>
    private protected abstract IEnumerable<TextChange> Changes(BoundMember member, string key);
}
