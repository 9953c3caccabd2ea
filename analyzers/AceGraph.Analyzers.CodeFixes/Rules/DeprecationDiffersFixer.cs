using System.Collections.Immutable;
using System.Composition;
using AceGraph.Analyzers.Picklists;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes.Rules;

/// <summary>Marks a member as obsolete whose value is deprecated, or takes the mark away.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class DeprecationDiffersFixer : MemberFixer
{
    private const string MarkKey = "MarkObsolete";
    private const string UnmarkKey = "RemoveObsolete";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.DeprecationDiffers);

    private protected override IEnumerable<(string Title, string Key)> Offers(BoundMember member) => member switch
    {
        { Value.Deprecation: not null, Member.IsObsolete: false } => [($"Mark '{member.Member.Name}' [Obsolete]", MarkKey)],
        { Value: { Deprecation: null }, Member.IsObsolete: true } => [($"Remove [Obsolete] from '{member.Member.Name}'", UnmarkKey)],
        _ => [],
    };

    private protected override IEnumerable<TextChange> Changes(BoundMember member, string key) => (member, key) switch
    {
        ({ Value.Deprecation: { } reason, Member.IsObsolete: false }, MarkKey) =>
            [MemberAttributes.AddLast(member, MemberAttributes.CSharpAt(member).Obsolete(reason))],
        ({ Value: { Deprecation: null } }, UnmarkKey) when AttributePlaces.SyntaxOf(member.Member.ObsoleteAttribute, default) is { } attribute =>
            [MemberAttributes.Remove(member.Context.Text, attribute)],
        _ => [],
    };
}
