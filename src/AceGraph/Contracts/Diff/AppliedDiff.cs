using AceGraph.Picklists;
using GraphQLParser.AST;

namespace AceGraph.Contracts.Diff;

/// <summary>The directives that an element carries.</summary>
internal static class AppliedDiff
{
    private const string Deprecated = "deprecated";
    private const string SpecifiedBy = "specifiedBy";
    private const string OneOf = "oneOf";
    private const string UsualReason = "No longer supported";

    public static IEnumerable<ContractChange> Compare(Element old, Element current) =>
        old.Directives.Concat(current.Directives)
            .Select(directive => directive.Name.StringValue)
            .Distinct(StringComparer.Ordinal)
            .SelectMany(name => Compare(name, Of(old, name), Of(current, name), current));

    private static GraphQLDirective[] Of(Element element, string name) => [.. element.Directives.Where(directive => directive.Name.StringValue == name)];

    private static IEnumerable<ContractChange> Compare(string name, GraphQLDirective[] old, GraphQLDirective[] current, Element at)
    {
        if (Text(old) == Text(current))
            return [];
        return name switch
        {
            Deprecated => Deprecation(Argument(old, "reason", UsualReason), Argument(current, "reason", UsualReason), at),
            SpecifiedBy => Specification(Argument(old, "url"), Argument(current, "url"), at),
            OneOf => [ExactlyOne(wasOneOf: old.Length > 0, at)],
            LabelDirective.DirectiveName when old.Length == 1 && current.Length == 1 => Label(old, current, at),
            LabelDirective.DirectiveName or PicklistDirective.DirectiveName when old.Length == 0 => [ContractChange.Safe(at, $"{Text(current)} added")],
            PicklistDirective.DirectiveName => [ContractChange.Dangerous(at, "@picklist removed: it is no longer exchanged as text")],
            _ => [Other(old, current, at)],
        };
    }

    private static IEnumerable<ContractChange> Deprecation(string? old, string? current, Element at)
    {
        if (old == current)
            return [];
        return [ContractChange.Safe(at, (old, current) switch
        {
            (null, _) => $"deprecated: {Wording.Quote(current)}",
            (_, null) => "no longer deprecated",
            _ => $"reason of the deprecation changed from {Wording.Quote(old)} to {Wording.Quote(current)}",
        })];
    }

    private static IEnumerable<ContractChange> Specification(string? old, string? current, Element at) => [(old, current) switch
    {
        (null, _) => ContractChange.Safe(at, $"@specifiedBy added: {Wording.Quote(current)}"),
        (_, null) => ContractChange.Safe(at, $"@specifiedBy removed; it was {Wording.Quote(old)}"),
        _ => ContractChange.Dangerous(at, $"@specifiedBy changed from {Wording.Quote(old)} to {Wording.Quote(current)}: values may have another form"),
    }];

    private static ContractChange ExactlyOne(bool wasOneOf, Element at) => wasOneOf
        ? ContractChange.Safe(at, "@oneOf removed: more or less than one field may be given")
        : ContractChange.Breaking(at, "@oneOf added: a request that gives not exactly one field, or null, is refused");

    /// <summary>Each text by itself: CRMs, CSV files and AWS exchange picklist values by them.</summary>
    private static IEnumerable<ContractChange> Label(GraphQLDirective[] old, GraphQLDirective[] current, Element at) =>
        old.Concat(current)
            .SelectMany(directive => directive.Arguments?.Items ?? [])
            .Select(argument => argument.Name.StringValue)
            .Distinct(StringComparer.Ordinal)
            .Select(name => (Name: name, Old: Argument(old, name), Current: Argument(current, name)))
            .Where(argument => argument.Old != argument.Current)
            .Select(argument => ContractChange.Dangerous(
                at,
                $"{argument.Name} of @label changed from {Wording.Quote(argument.Old)} to {Wording.Quote(argument.Current)}: "
                + (argument.Name == LabelDirective.Aws ? "it is written otherwise to AWS" : "what CRMs and CSV files write no longer matches")));

    private static ContractChange Other(GraphQLDirective[] old, GraphQLDirective[] current, Element at) => (old.Length, current.Length) switch
    {
        (0, _) => ContractChange.Dangerous(at, $"{Text(current)} added"),
        (_, 0) => ContractChange.Dangerous(at, $"{Text(old)} removed"),
        _ => ContractChange.Dangerous(at, $"{Text(old)} changed to {Text(current)}"),
    };

    private static string Text(GraphQLDirective[] directives) => string.Join(' ', directives.Select(SdlText.Of));

    /// <returns>Null where the directive is not applied, or has no such argument and <paramref name="usual"/> is null.</returns>
    private static string? Argument(GraphQLDirective[] directives, string name, string? usual = null) => directives.Length == 0
        ? null
        : directives[0].Arguments?.Items.FirstOrDefault(argument => argument.Name.StringValue == name)?.Value switch
        {
            GraphQLStringValue text => text.Value.ToString(),
            null or GraphQLNullValue => usual,
            { } value => SdlText.Of(value),
        };
}
