using System.Collections.Immutable;
using AceGraph.Analyzers.Picklists;
using AceGraph.Analyzers.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Rules;

/// <summary>ACE0005: the text of a member is not exactly the schema's.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LabelDiffersAnalyzer : PicklistEnumAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        RuleIds.LabelDiffers,
        "The label differs from the schema's",
        "The {0} of '{1}' differs from the schema's at {2}: {3}; {4}",
        Categories.Definition,
        DiagnosticSeverity.Warning,
        "CRMs, CSV files and AWS compare texts character by character: a hyphen for a dash, or a space too many, is another value.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override void Analyze(PicklistContext context)
    {
        if (context.Options.LabelSource is LabelSource.None)
        {
            return;
        }

        foreach (var (member, value) in context.Comparison.Same)
        {
            if (member.Label is { } found && value.Label is { } expected)
            {
                CompareText(context, member, value, found, expected);
                CompareAws(context, member, value);
            }
        }
    }

    private static void CompareText(PicklistContext context, PicklistMember member, SchemaValue value, string found, string expected)
    {
        if (found != expected)
        {
            var at = AttributePlaces.OfText(member.LabelAttribute, member, context.Cancellation);
            Report(context, at, "label", member, value, Spelling.Difference(found, expected), $"write {Token.Literal(expected)}");
        }
    }

    private static void CompareAws(PicklistContext context, PicklistMember member, SchemaValue value)
    {
        if (member.Aws == value.Aws || (member.Aws is null && !context.Enum.NamesAws))
        {
            return;
        }

        var attribute = AttributePlaces.SyntaxOf(member.LabelAttribute, context.Cancellation);
        var at = AttributePlaces.Named(attribute, ContractAttributes.Aws)?.Expression.GetLocation() ?? attribute?.GetLocation() ?? member.Location;
        var (difference, advice) = (member.Aws, value.Aws) switch
        {
            (_, null) => ("the schema names none", "remove Aws"),
            (null, { } expected) => ("it is missing", $"write Aws = {Token.Literal(expected)}"),
            ({ } found, { } expected) => (Spelling.Difference(found, expected), $"write Aws = {Token.Literal(expected)}"),
        };
        Report(context, at, "AWS text", member, value, difference, advice);
    }

    private static void Report(
        PicklistContext context, Location at, string what, PicklistMember member, SchemaValue value, string difference, string advice) =>
        context.Report(Rule, at, value.Location, what, member.Name, value.Place, difference, advice);
}
