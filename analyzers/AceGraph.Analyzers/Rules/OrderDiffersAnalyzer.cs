using System.Collections.Immutable;
using AceGraph.Analyzers.Picklists;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Rules;

/// <summary>ACE0008: the members do not stand in the order that is asked for, the schema's or the alphabet's.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OrderDiffersAnalyzer : PicklistEnumAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        RuleIds.OrderDiffers,
        "The members do not stand in the order of the picklist",
        "'{0}' stands where '{1}' belongs by {2}; put the members of '{3}' in order{4}",
        Categories.Definition,
        DiagnosticSeverity.Info,
        "Members in one order with the schema are read beside it with ease, and lists made of them show the schema's order.",
        enabled: false);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override void Analyze(PicklistContext context)
    {
        var members = context.Enum.Members;
        var ordered = MemberOrder.Of(context.Enum, context.Comparison, context.Type, context.Options.ValueOrder);
        for (var i = 0; i < members.Length; i++)
        {
            if (!ReferenceEquals(members[i], ordered[i]))
            {
                var value = context.Comparison.ValueOf(ordered[i]);
                var order = context.Options.ValueOrder is ValueOrder.Alphabetical ? "the alphabet" : $"the schema at {value?.Place ?? context.Type.Place}";
                var numbers = context.Enum.HasExplicitNumbers(context.Cancellation) ? "" : ", and mind that their numbers follow from it";
                context.Report(
                    Rule, members[i].Location, value?.Location, members[i].Name, ordered[i].Name, order, context.Enum.Symbol.Name, numbers);
                return;
            }
        }
    }
}
