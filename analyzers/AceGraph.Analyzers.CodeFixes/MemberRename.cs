using System.Collections.Immutable;
using AceGraph.Analyzers.Picklists;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Rename;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes;

/// <summary>A member that gets another name, everywhere; or <c>[WireName]</c>, where no name gives the wire name.</summary>
/// <param name="Document">Where it is declared.</param>
/// <param name="Id">Its id as documentation writes it, by which it is found again after other changes.</param>
/// <param name="OldName">Its name.</param>
/// <param name="NewName">The name that it gets; null where it keeps its own.</param>
/// <param name="Attributes">What is to change for its attributes to say what the schema says.</param>
internal sealed record MemberRename(DocumentId Document, string Id, string OldName, string? NewName, ImmutableArray<TextChange> Attributes)
{
    /// <summary>The key of the fix.</summary>
    public const string Key = "RenameMember";

    public string Title => $"Rename '{OldName}' to '{NewName}'{(Attributes.IsEmpty ? "" : " and take the schema's text")}";

    /// <summary>What mends a finding; null where the member is half typed.</summary>
    public static MemberRename? At(FixContext context, Diagnostic finding)
    {
        if (BoundMember.At(context, finding) is not { Value: { } value } bound || bound.Member.Symbol.GetDocumentationCommentId() is not { } id)
        {
            return null;
        }

        var name = Picklists.NewName.Of(bound.Enum.Picklist, new ValuePair(bound.Member, value), context.Options.Naming);
        var texts = MemberAttributes.TakeTexts(bound);
        var attributes = name is null ? texts.Prepend(MemberAttributes.SetWireName(bound, value.Name)) : texts;
        return new MemberRename(context.Document.Id, id, bound.Member.Name, name, attributes.ToImmutableArray());
    }

    /// <summary>The solution with the new texts and names.</summary>
    public static async Task<Solution> ApplyAsync(Solution solution, IReadOnlyCollection<MemberRename> renames, CancellationToken cancellation)
    {
        foreach (var ofDocument in renames.GroupBy(rename => rename.Document))
        {
            var text = await solution.GetDocument(ofDocument.Key)!.GetTextAsync(cancellation).ConfigureAwait(false);
            var changes = ofDocument.SelectMany(rename => rename.Attributes).Distinct().OrderBy(change => change.Span.Start);
            solution = solution.WithDocumentText(ofDocument.Key, text.WithChanges(changes));
        }

        foreach (var rename in renames.Where(rename => rename.NewName is not null))
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
            ? await Renamer.RenameSymbolAsync(solution, member, new SymbolRenameOptions(), NewName!, cancellation).ConfigureAwait(false)
            : solution;
    }
}
