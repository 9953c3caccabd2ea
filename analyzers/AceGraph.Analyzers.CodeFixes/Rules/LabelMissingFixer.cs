using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes.Rules;

/// <summary>Gives a member the label of its value.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class LabelMissingFixer : MemberFixer
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.LabelMissing);

    private protected override IEnumerable<(string Title, string Key)> Offers(BoundMember member) =>
        member.Value?.Label is { } label ? [($"Add [Label({Token.Literal(label)})]", "AddLabel")] : [];

    private protected override IEnumerable<TextChange> Changes(BoundMember member, string key) => MemberAttributes.TakeTexts(member);
}
