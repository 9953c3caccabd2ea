using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes;

/// <summary>Base of the fixes that mend each finding for itself, in one way or another; a way is offered where it changes something.</summary>
public abstract class ChoiceFixer : DocumentFixer
{
    /// <summary>The ways, the one to prefer first.</summary>
    private protected abstract ImmutableArray<(string Title, string Key)> Choices { get; }

    private protected sealed override IEnumerable<(string Title, string Key)> Offers(FixContext context, Diagnostic diagnostic) =>
        Choices.Where(choice => Changes(context, diagnostic, choice.Key).Any());

    private protected sealed override IEnumerable<TextChange> Changes(FixContext context, ImmutableArray<Diagnostic> diagnostics, string key) =>
        diagnostics.SelectMany(diagnostic => Changes(context, diagnostic, key));

    /// <summary>The changes that mend a finding in the way of that key; none where it cannot be.</summary>
    private protected abstract IEnumerable<TextChange> Changes(FixContext context, Diagnostic diagnostic, string key);
}
