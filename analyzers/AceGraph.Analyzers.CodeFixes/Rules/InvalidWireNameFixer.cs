using System.Collections.Immutable;
using System.Composition;
using AceGraph.Analyzers.Picklists;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes.Rules;

/// <summary>Gives a member the nearest wire name that GraphQL allows.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class InvalidWireNameFixer : MemberFixer
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.InvalidWireName);

    private protected override IEnumerable<(string Title, string Key)> Offers(BoundMember member) =>
        NameFor(member) is { } name ? [($"Write [WireName({Token.Literal(name)})]", "AllowedName")] : [];

    private protected override IEnumerable<TextChange> Changes(BoundMember member, string key) =>
        NameFor(member) is { } name ? [MemberAttributes.SetWireName(member, name)] : [];

    // Null where it would be a guess, or the name of another member.
    private static string? NameFor(BoundMember member)
    {
        var naming = member.Context.Options.Naming;
        var name = GraphQLNames.Allowed(member.Member.WireName(naming), naming);
        return member.Enum.Picklist.Members.Any(other => other.WireName(naming) == name) ? null : name;
    }
}
