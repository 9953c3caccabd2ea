using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes.Rules;

/// <summary>Takes a member out of the enum that its picklist does not have, or marks it as obsolete.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class UnknownMemberFixer : DocumentFixer
{
    private const string RemoveKey = "RemoveMember";
    private const string ObsoleteKey = "MarkObsolete";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.UnknownMember);

    private protected override IEnumerable<(string Title, string Key)> Offers(FixContext context, Diagnostic diagnostic)
    {
        if (BoundMember.At(context, diagnostic) is not { } member)
        {
            yield break;
        }

        if (!member.HasDirectives)
        {
            yield return ($"Remove '{member.Member.Name}'", RemoveKey);
        }

        yield return ($"Mark '{member.Member.Name}' [Obsolete]", ObsoleteKey);
    }

    private protected override IEnumerable<TextChange> Changes(FixContext context, ImmutableArray<Diagnostic> diagnostics, string key)
    {
        var members = diagnostics.Select(diagnostic => BoundMember.At(context, diagnostic)).OfType<BoundMember>();
        return key == ObsoleteKey
            ? members.Select(member => MemberAttributes.AddLast(member, MemberAttributes.CSharpAt(member).Obsolete("No longer in the schema")))
            : members
                .Where(member => !member.HasDirectives)
                .GroupBy(member => member.Enum.Declaration)
                .SelectMany(group => MemberRemoval.Of(group.First().Enum, group.Select(member => member.Enum.IndexOf(member.Member))));
    }
}
