using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes;

/// <summary>
/// Base of the fixes that change only the document of their finding. A fix is a list of text changes, so that newlines, indentation, comments
/// and byte order mark stay as they are; one pass takes all findings of a document, of a project or of the solution together.
/// </summary>
public abstract class DocumentFixer : CodeFixProvider
{
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        async (context, document, diagnostics) => diagnostics.IsEmpty
            ? document
            : await ApplyAsync(document, diagnostics, context.CodeActionEquivalenceKey ?? "", context.CancellationToken).ConfigureAwait(false));

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var fix = await FixContext.CreateAsync(context.Document, context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var (title, key) in Offers(fix, diagnostic))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(title, cancellation => ApplyAsync(context.Document, ImmutableArray.Create(diagnostic), key, cancellation), key),
                    diagnostic);
            }
        }
    }

    /// <summary>The fixes of a finding, the one to prefer first: what the menu shows, and a key that is the same for all findings.</summary>
    private protected abstract IEnumerable<(string Title, string Key)> Offers(FixContext context, Diagnostic diagnostic);

    /// <summary>The changes that mend all these findings by the fix of that key; several at one place are made in the order given.</summary>
    private protected abstract IEnumerable<TextChange> Changes(FixContext context, ImmutableArray<Diagnostic> diagnostics, string key);

    private async Task<Document> ApplyAsync(Document document, ImmutableArray<Diagnostic> diagnostics, string key, CancellationToken cancellation)
    {
        var context = await FixContext.CreateAsync(document, cancellation).ConfigureAwait(false);
        var ordered = diagnostics.Sort((one, other) => one.Location.SourceSpan.CompareTo(other.Location.SourceSpan));
        var changes = Merge(Changes(context, ordered, key));
        return changes.Count == 0 ? document : document.WithText(context.Text.WithChanges(changes));
    }

    // Insertions at one place become one; of changes that overlap the first is made, and the finding of the other stays for the next pass.
    private static List<TextChange> Merge(IEnumerable<TextChange> changes)
    {
        var merged = new List<TextChange>();
        foreach (var change in changes.Distinct().OrderBy(change => change.Span.Start).ThenBy(change => change.Span.Length))
        {
            var last = merged.Count == 0 ? default : merged[merged.Count - 1];
            if (merged.Count > 0 && change.Span.IsEmpty && last.Span == change.Span)
            {
                merged[merged.Count - 1] = new TextChange(change.Span, last.NewText + change.NewText);
            }
            else if (merged.Count == 0 || change.Span.Start >= last.Span.End)
            {
                merged.Add(change);
            }
        }

        return merged;
    }
}
