using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AceGraph.Analyzers.CodeFixes;

/// <summary>Makes all renames of a document, project or solution, one after the other, for each can change any file.</summary>
/// <param name="inDocuments">Makes all fixes that change only the document of their finding.</param>
internal sealed class MemberRenameAll(FixAllProvider inDocuments) : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) =>
        fixAllContext.CodeActionEquivalenceKey == MemberRename.Key
            ? Task.FromResult<CodeAction?>(CodeAction.Create("Rename all", cancellation => RenameAsync(fixAllContext, cancellation), MemberRename.Key))
            : inDocuments.GetFixAsync(fixAllContext);

    private static async Task<Solution> RenameAsync(FixAllContext context, CancellationToken cancellation)
    {
        var renames = new List<MemberRename>();
        foreach (var (project, finding) in await FindingsAsync(context).ConfigureAwait(false))
        {
            if (project.GetDocument(finding.Location.SourceTree) is { } document)
            {
                var fix = await FixContext.CreateAsync(document, cancellation).ConfigureAwait(false);
                renames.AddRange(MemberRename.At(fix, finding) is { } rename ? [rename] : []);
            }
        }

        return await MemberRename.ApplyAsync(context.Solution, renames, cancellation).ConfigureAwait(false);
    }

    private static async Task<IEnumerable<(Project Project, Diagnostic Finding)>> FindingsAsync(FixAllContext context)
    {
        if (context is { Scope: FixAllScope.Document, Document: { } document })
        {
            var findings = await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
            return findings.Select(finding => (context.Project, finding));
        }

        var all = new List<(Project, Diagnostic)>();
        foreach (var project in context.Scope is FixAllScope.Solution ? context.Solution.Projects : [context.Project])
        {
            var findings = await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            all.AddRange(findings.Select(finding => (project, finding)));
        }

        return all;
    }
}
