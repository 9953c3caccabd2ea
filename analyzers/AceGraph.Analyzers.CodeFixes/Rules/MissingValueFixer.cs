using System.Collections.Immutable;
using System.Composition;
using AceGraph.Analyzers.Picklists;
using AceGraph.Analyzers.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes.Rules;

/// <summary>Adds the member that an enum lacks, at its place.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class MissingValueFixer : DocumentFixer
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.MissingValue);

    private protected override IEnumerable<(string Title, string Key)> Offers(FixContext context, Diagnostic diagnostic) =>
        BoundEnum.At(context, diagnostic) is { } bound && ValueOf(bound, diagnostic) is { } value
            ? [($"Add '{NewMember.NameFor(bound, value)}'", "AddMember")]
            : [];

    private protected override IEnumerable<TextChange> Changes(FixContext context, ImmutableArray<Diagnostic> diagnostics, string key) =>
        from diagnostic in diagnostics
        group diagnostic by diagnostic.Location.SourceSpan into ofEnum
        let bound = BoundEnum.At(context, ofEnum.First())
        where bound is not null
        from change in Add(bound, ofEnum.Select(diagnostic => ValueOf(bound, diagnostic)).OfType<SchemaValue>())
        select change;

    private static SchemaValue? ValueOf(BoundEnum bound, Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(DiagnosticProperties.WireName, out var name)
            ? bound.Comparison?.Missing.FirstOrDefault(value => value.Name == name)
            : null;

    private static IEnumerable<TextChange> Add(BoundEnum bound, IEnumerable<SchemaValue> values)
    {
        var named = values.Select(value => (value, name: NewMember.NameFor(bound, value)));
        var ordered = bound.Context.Options.ValueOrder is ValueOrder.Alphabetical
            ? named.OrderBy(pair => pair.name, MemberOrder.Alphabet)
            : named.OrderBy(pair => bound.Type!.Values.IndexOf(pair.value));
        var placed = ordered.Select(pair => (pair.value, pair.name, index: MemberPlace.Of(bound, pair.value, pair.name))).ToArray();
        var numbers = new FreeNumbers(bound);
        return placed
            .GroupBy(place => place.index)
            .OrderBy(group => group.Key)
            .SelectMany(group => MemberInsertion.After(
                bound, group.Key, group.Select(place => new NewMember(bound, place.value, place.name, numbers.Next(place.index))).ToArray()));
    }
}
