using System.Collections.Immutable;
using AceGraph.Analyzers.Picklists;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Rename;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes;

/// <summary>A member that gets another name, everywhere.</summary>
/// <param name="Document">Where it is declared.</param>
/// <param name="Id">Its id as documentation writes it, by which it is found again after other changes.</param>
/// <param name="OldName">Its name.</param>
/// <param name="NewName">The name that it gets.</param>
/// <param name="Texts">What is to change for it to have the schema's text.</param>
internal sealed record MemberRename(DocumentId Document, string Id, string OldName, string NewName, ImmutableArray<TextChange> Texts)
{
    /// <summary>The key of the fix.</summary>
    public const string Key = "RenameMember";

    public string Title => $"Rename '{OldName}' to '{NewName}'{(Texts.IsEmpty ? "" : " and take the schema's text")}";

    /// <summary>The rename that mends a finding; null where no name does.</summary>
    public static MemberRename? At(FixContext context, Diagnostic finding)
    {
        if (BoundMember.At(context, finding) is not { Value: { } value } bound
            || Picklists.NewName.Of(bound.Enum.Picklist, new ValuePair(bound.Member, value), context.Options.Naming) is not { } name
            || bound.Member.Symbol.GetDocumentationCommentId() is not { } id)
        {
            return null;
        }

        return new MemberRename(context.Document.Id, id, bound.Member.Name, name, MemberAttributes.TakeTexts(bound).ToImmutableArray());
    }

    /// <summary>The solution with the new texts and names.</summary>
    public static async Task<Solution> ApplyAsync(Solution solution, IReadOnlyCollection<MemberRename> renames, CancellationToken cancellation)
    {
        foreach (var ofDocument in renames.GroupBy(rename => rename.Document))
        {
            var text = await solution.GetDocument(ofDocument.Key)!.GetTextAsync(cancellation).ConfigureAwait(false);
            var changes = ofDocument.SelectMany(rename => rename.Texts).Distinct().OrderBy(change => change.Span.Start);
            solution = solution.WithDocumentText(ofDocument.Key, text.WithChanges(changes));
        }

        foreach (var rename in renames)
        {
            solution = await rename.ApplyAsync(solution, cancellation).ConfigureAwait(false);
        }

        return solution;
    }

    // A file of two projects has the new name already when the second is reached.
    private async Task<Solution> ApplyAsync(Solution solution, CancellationToken cancellation)
    {
        var compilation = await solution.GetProject(Document.ProjectId)!.GetCompilationAsync(cancellation).ConfigureAwait(false);
        return compilation is not null && DocumentationCommentId.GetFirstSymbolForDeclarationId(Id, compilation) is { } member
            ? await Renamer.RenameSymbolAsync(solution, member, new SymbolRenameOptions(), NewName, cancellation).ConfigureAwait(false)
            : solution;
    }
}
