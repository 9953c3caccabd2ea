using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes;

/// <summary>
/// Base of the fixers for members whose wire name is not that of their value: renames them everywhere, or sets <c>[WireName]</c>.
/// Either way they take the schema's text, which changes with a name more often than not.
/// </summary>
public abstract class MemberNameFixer : MemberFixer
{
    private const string WireNameKey = "SetWireName";

    public sealed override FixAllProvider GetFixAllProvider() => new MemberRenameAll(base.GetFixAllProvider());

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var fix = await FixContext.CreateAsync(context.Document, context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (MemberRename.At(fix, diagnostic) is { NewName: not null } rename)
            {
                var solution = context.Document.Project.Solution;
                var action = CodeAction.Create(rename.Title, cancellation => MemberRename.ApplyAsync(solution, [rename], cancellation), MemberRename.Key);
                context.RegisterCodeFix(action, diagnostic);
            }
        }

        await base.RegisterCodeFixesAsync(context).ConfigureAwait(false);
    }

    private protected sealed override IEnumerable<(string Title, string Key)> Offers(BoundMember member) =>
        member.Value is { } value ? [($"Write [WireName({Token.Literal(value.Name)})]", WireNameKey)] : [];

    private protected sealed override IEnumerable<TextChange> Changes(BoundMember member, string key) =>
        member.Value is { } value ? MemberAttributes.TakeTexts(member).Prepend(MemberAttributes.SetWireName(member, value.Name)) : [];
}
