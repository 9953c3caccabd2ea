using System.Collections.Immutable;
using System.Globalization;
using AceGraph.Analyzers.Picklists;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Rules;

/// <summary>ACE0010: two members that cannot be told apart by their wire name, their text or their number.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DuplicateValueAnalyzer : BoundEnumAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        RuleIds.DuplicateValue,
        "Two members have one wire name, label or number",
        "'{0}' has the {1} {2} of '{3}'; give each its own",
        Categories.Definition,
        DiagnosticSeverity.Warning,
        "What is read by a wire name, a text or a number must lead to one member: of two, only one is ever found.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override void Analyze(SymbolAnalysisContext context, PicklistEnum picklist, PicklistOptions options)
    {
        Compare(context, picklist, "wire name", member => member.WireName(options.Naming), member => member.WireNameAttribute);
        Compare(context, picklist, "number", member => member.Number?.ToString(CultureInfo.InvariantCulture), _ => null);
        if (options.LabelSource is LabelSource.Attribute)
        {
            Compare(context, picklist, "label", LabelOf, member => member.LabelAttribute);
        }
    }

    private static void Compare(
        SymbolAnalysisContext context,
        PicklistEnum picklist,
        string kind,
        Func<PicklistMember, string?> key,
        Func<PicklistMember, AttributeData?> attribute)
    {
        var first = new Dictionary<string, PicklistMember>(StringComparer.Ordinal);
        foreach (var member in picklist.Members)
        {
            if (key(member) is not { } text)
            {
                continue;
            }

            if (first.TryGetValue(text, out var other))
            {
                var at = AttributePlaces.OfText(attribute(member), member, context.CancellationToken);
                context.ReportDiagnostic(Diagnostic.Create(Rule, at, [other.Location], member.Name, kind, text, other.Name));
            }
            else
            {
                first.Add(text, member);
            }
        }
    }

    private static string? LabelOf(PicklistMember member) =>
        member.Label is { } label ? Token.Literal(label) : null;
}
