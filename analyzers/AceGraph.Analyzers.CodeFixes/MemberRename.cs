using AceGraph.Analyzers.Picklists;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Rename;

namespace AceGraph.Analyzers.CodeFixes;

/// <summary>A member that gets another name, everywhere.</summary>
/// <param name="Project">Its project.</param>
/// <param name="Id">Its id as documentation writes it, by which it is found again after other changes.</param>
/// <param name="OldName">Its name.</param>
/// <param name="NewName">The name that it gets.</param>
internal sealed record MemberRename(ProjectId Project, string Id, string OldName, string NewName)
{
    /// <summary>The key of the fix.</summary>
    public const string Key = "RenameMember";

    public string Title => $"Rename '{OldName}' to '{NewName}'";

    /// <summary>The rename that mends a finding; null where no name does.</summary>
    public static MemberRename? At(FixContext context, Diagnostic finding)
    {
        if (BoundMember.At(context, finding) is not { Value: { } value } bound
            || Picklists.NewName.Of(bound.Enum.Picklist, new ValuePair(bound.Member, value), context.Options.Naming) is not { } name
            || bound.Member.Symbol.GetDocumentationCommentId() is not { } id)
        {
            return null;
        }

        return new MemberRename(context.Document.Project.Id, id, bound.Member.Name, name);
    }

    /// <summary>The solution with the new name; the same where the member has it already, as a file of two projects has.</summary>
    public async Task<Solution> ApplyAsync(Solution solution, CancellationToken cancellation)
    {
        var compilation = await solution.GetProject(Project)!.GetCompilationAsync(cancellation).ConfigureAwait(false);
        return compilation is not null && DocumentationCommentId.GetFirstSymbolForDeclarationId(Id, compilation) is { } member
            ? await Renamer.RenameSymbolAsync(solution, member, new SymbolRenameOptions(), NewName, cancellation).ConfigureAwait(false)
            : solution;
    }
}
