using System.Collections.Immutable;
using System.Composition;
using AceGraph.Analyzers.Picklists;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes.Rules;

/// <summary>Puts the members of an enum in order, without a change of their numbers.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class OrderDiffersFixer : DocumentFixer
{
    private const string Key = "Reorder";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.OrderDiffers);

    private protected override IEnumerable<(string Title, string Key)> Offers(FixContext context, Diagnostic diagnostic) =>
        BoundEnum.At(context, diagnostic) is { } bound && MemberReordering.IsPossible(bound) && bound.Picklist.Members.All(member => member.Number is not null)
            ? [("Put the members in order" + (HasNumbers(bound) ? "" : " and write down their numbers"), Key)]
            : [];

    private protected override IEnumerable<TextChange> Changes(FixContext context, ImmutableArray<Diagnostic> diagnostics, string key) =>
        from diagnostic in diagnostics
        let bound = BoundEnum.At(context, diagnostic)
        where bound is { Type: not null } && MemberReordering.IsPossible(bound)
        from change in MemberReordering.Of(bound, Order(bound), keepNumbers: !HasNumbers(bound))
        select change;

    private static bool HasNumbers(BoundEnum bound) => bound.Picklist.HasExplicitNumbers(default);

    private static int[] Order(BoundEnum bound) =>
        MemberOrder.Of(bound.Picklist, bound.Comparison!, bound.Type!, bound.Context.Options.ValueOrder).Select(bound.IndexOf).ToArray();
}
