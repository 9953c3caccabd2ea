using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes.Types;

/// <summary>Base of the fixers that change each property by itself.</summary>
public abstract class BoundPropertyFixer : DocumentFixer
{
    private protected sealed override IEnumerable<(string Title, string Key)> Offers(FixContext context, Diagnostic diagnostic) =>
        BoundPropertySyntax.At(context, diagnostic) is { } property ? Offers(property, diagnostic) : [];

    private protected sealed override IEnumerable<TextChange> Changes(FixContext context, ImmutableArray<Diagnostic> diagnostics, string key) =>
        diagnostics.SelectMany(diagnostic => BoundPropertySyntax.At(context, diagnostic) is { } property ? Changes(property, diagnostic, key) : []);

    /// <summary>The fixes of a property, the one to prefer first.</summary>
    private protected abstract IEnumerable<(string Title, string Key)> Offers(BoundPropertySyntax property, Diagnostic diagnostic);

    /// <summary>The changes that mend a property by the fix of that key.</summary>
    private protected abstract IEnumerable<TextChange> Changes(BoundPropertySyntax property, Diagnostic diagnostic, string key);
}
