using System.Collections.Immutable;
using AceGraph.Analyzers.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Literals;

/// <summary>Base of the rules about constant texts where the text of a picklist is meant.</summary>
public abstract class LiteralAnalyzer : PicklistUseAnalyzer
{
    private protected sealed override void Register(CompilationStartAnalysisContext context, UseScope scope) =>
        context.RegisterOperationAction(operation => Analyze(operation, scope), ImmutableArray.Create(LiteralSites.Kinds));

    /// <summary>The finding for a literal; null where it is none of this rule.</summary>
    private protected abstract Diagnostic? Find(LiteralSite site, UsedPicklist picklist, LiteralMatch match);

    private protected static Diagnostic Create(DiagnosticDescriptor rule, LiteralSite site, LiteralMatch match, params object[] arguments) =>
        Diagnostic.Create(
            rule,
            site.Literal.Syntax.GetLocation(),
            match.Value.InSchema is { } value ? [value.Location] : [],
            ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Member, match.Value.Name),
            arguments);

    private protected static string NameOf(TextKind kind) => kind switch
    {
        TextKind.Label => "label",
        TextKind.WireName => "wire name",
        _ => "C# name",
    };

    private void Analyze(OperationAnalysisContext context, UseScope scope)
    {
        var tree = context.Operation.Syntax.SyntaxTree;
        foreach (var site in LiteralSites.In(context.Operation).Where(site => !site.Literal.Syntax.Parent!.ContainsDiagnostics))
        {
            var picklist = scope.Read(site.Picklist, tree, context.CancellationToken);
            if (LiteralMatch.Of(site, picklist, scope.OptionsOf(tree).StringLiterals) is { } match && Find(site, picklist, match) is { } finding)
            {
                context.ReportDiagnostic(finding);
            }
        }
    }
}
