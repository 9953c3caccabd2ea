using System.Collections.Immutable;
using AceGraph.Analyzers.Picklists;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Rules;

/// <summary>ACE0009: a wire name that no GraphQL schema can hold.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InvalidWireNameAnalyzer : BoundEnumAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        RuleIds.InvalidWireName,
        "GraphQL does not allow the wire name",
        "'{0}' has the wire name '{1}', which GraphQL does not allow: {2}; give it another by [WireName]",
        Categories.Definition,
        DiagnosticSeverity.Warning,
        "The names of enum values follow GraphQL's grammar: letters A to Z, digits and underscores, no digit first, no two underscores first, and not true, false or null.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override void Analyze(SymbolAnalysisContext context, PicklistEnum picklist, PicklistOptions options)
    {
        foreach (var member in picklist.Members)
        {
            var wireName = member.WireName(options.Naming);
            if (GraphQLNames.Problem(wireName) is { } problem)
            {
                var at = AttributePlaces.OfText(member.WireNameAttribute, member, context.CancellationToken);
                context.ReportDiagnostic(Diagnostic.Create(Rule, at, member.Name, wireName, problem));
            }
        }
    }
}
