using System.Collections.Immutable;
using System.Composition;
using AceGraph.Analyzers.Picklists;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes.Rules;

/// <summary>Gives a label the schema's text, and what AWS writes instead.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class LabelDiffersFixer : MemberFixer
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.LabelDiffers);

    private protected override IEnumerable<(string Title, string Key)> Offers(BoundMember member) =>
        member is { Value.Label: not null, Member.LabelAttribute: not null } ? [("Take the schema's text", "TakeText")] : [];

    private protected override IEnumerable<TextChange> Changes(BoundMember member, string key)
    {
        if (member is not { Value.Label: { } label, Member.LabelAttribute: { } attribute })
        {
            yield break;
        }

        if (member.Member.Label != label && AttributePlaces.Text(AttributePlaces.SyntaxOf(attribute, default)) is { } argument)
        {
            yield return new TextChange(argument.Expression.Span, CSharpText.Literal(label));
        }

        if (member.Member.Aws != member.Value.Aws && member.Enum.Picklist.NamesAws)
        {
            foreach (var change in MemberAttributes.SetAws(member, member.Value.Aws))
            {
                yield return change;
            }
        }
    }
}
