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
    // One key for both ways: a fix-all brings all members in line with the schema.
    private const string Key = "FollowDeprecation";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.DeprecationDiffers);

    private protected override IEnumerable<(string Title, string Key)> Offers(BoundMember member) => member switch
    {
        { Value.Deprecation: not null, Member.IsObsolete: false } => [($"Mark '{member.Member.Name}' [Obsolete]", Key)],
        { Value: { Deprecation: null }, Member.IsObsolete: true } => [($"Remove [Obsolete] from '{member.Member.Name}'", Key)],
        _ => [],
    };

    private protected override IEnumerable<TextChange> Changes(BoundMember member, string key) => member switch
    {
        { Value.Deprecation: { } reason, Member.IsObsolete: false } =>
            [MemberAttributes.AddLast(member, MemberAttributes.CSharpAt(member).Obsolete(reason))],
        { Value: { Deprecation: null } } when AttributePlaces.SyntaxOf(member.Member.ObsoleteAttribute, default) is { } attribute =>
            [MemberAttributes.Remove(member.Context.Text, attribute)],
        _ => [],
    };
}
