using System.Collections.Immutable;
using System.Composition;
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

    private protected override IEnumerable<TextChange> Changes(BoundMember member, string key) => MemberAttributes.TakeTexts(member);
}
