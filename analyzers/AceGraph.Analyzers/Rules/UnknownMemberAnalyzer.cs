using System.Collections.Immutable;
using AceGraph.Analyzers.Picklists;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Rules;

/// <summary>ACE0002: a member stands for a value that the schema does not have, so what is sent with it is refused.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownMemberAnalyzer : PicklistEnumAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        RuleIds.UnknownMember,
        "The picklist lacks the value of a member",
        "'{0}' stands for {1}, which '{2}' at {3} does not have{4}; remove it, or mark it [Obsolete] while old records hold it",
        Categories.Definition,
        DiagnosticSeverity.Warning,
        "The schema does not have the value that the member stands for: whoever sends it is refused.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override void Analyze(PicklistContext context)
    {
        foreach (var member in context.Comparison.Unknown)
        {
            if (!member.IsObsolete)
            {
                var wireName = context.WireNameOf(member);
                var nearest = Spelling.Nearest(wireName, context.Type.Values.Select(value => value.Name));
                var hint = nearest is null ? "" : $" (the nearest is {nearest})";
                context.Report(Rule, member.Location, context.Type.Location, member.Name, wireName, context.Type.Name, context.Type.Place, hint);
            }
        }
    }
}
