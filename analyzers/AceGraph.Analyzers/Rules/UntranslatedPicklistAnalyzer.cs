using System.Collections.Immutable;
using AceGraph.Analyzers.Crossings;
using AceGraph.Analyzers.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Rules;

/// <summary>ACE0043: a picklist leaves or enters the program by its C# name or number, which no other system knows.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UntranslatedPicklistAnalyzer : PicklistUseAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        RuleIds.UntranslatedPicklist,
        "A picklist is exchanged by its C# name or number",
        "{0} {1} of '{2}'{3}, which is not what the contract writes; use {4}",
        Categories.Usage,
        DiagnosticSeverity.Info,
        "The C# name or number of a picklist's value goes out or comes in here. Other systems know its wire name and its label only.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override void Register(CompilationStartAnalysisContext context, UseScope scope)
    {
        context.RegisterOperationAction(operation => Analyze(operation, scope), ImmutableArray.Create(CrossingsIn.Kinds));
        context.RegisterSyntaxNodeAction(node => Analyze(node, scope), SyntaxKind.Attribute);
    }

    private static void Analyze(OperationAnalysisContext context, UseScope scope)
    {
        foreach (var crossing in CrossingsIn.Operation(context.Operation))
        {
            var isHalfTyped = context.Operation.Syntax.ContainsDiagnostics || crossing.At.Parent!.ContainsDiagnostics;
            if (!isHalfTyped && !DeveloperText.IsMadeBy(context.Operation, context.ContainingSymbol))
            {
                context.ReportDiagnostic(Create(crossing, scope, context.Compilation, context.CancellationToken));
            }
        }
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, UseScope scope)
    {
        if (ConverterAttributes.Of((AttributeSyntax)context.Node, context.SemanticModel, context.CancellationToken) is { } crossing)
        {
            context.ReportDiagnostic(Create(crossing, scope, context.Compilation, context.CancellationToken));
        }
    }

    private static Diagnostic Create(Crossing crossing, UseScope scope, Compilation compilation, CancellationToken cancellation)
    {
        var picklist = scope.Read(crossing.Picklist, crossing.At.SyntaxTree, cancellation);
        var type = GeneratedMembers.ClassOf(crossing.Picklist, compilation);
        return Diagnostic.Create(
            Rule,
            crossing.At.GetLocation(),
            picklist.Type is null ? [] : [picklist.Type.Location],
            ImmutableDictionary<string, string?>.Empty
                .Add(DiagnosticProperties.Crossing, crossing.Form.ToString())
                .Add(DiagnosticProperties.Picklist, crossing.Picklist.Symbol.GetDocumentationCommentId()),
            crossing.What,
            crossing.Effect,
            picklist.Name,
            picklist.Place,
            type is null ? "wire names or labels" : Advice(crossing, type.Name));
    }

    private static string Advice(Crossing crossing, string type) => crossing switch
    {
        { Form: CrossingForm.Converted } => $"'{type}.{GeneratedMembers.JsonConverter}'",
        { Form: CrossingForm.Called or CrossingForm.Written or CrossingForm.Named } => "'ToWireName()' or 'ToLabel()'",
        { Form: CrossingForm.Parsed or CrossingForm.Tried } => $"'{type}.TryParseWireName' or '{type}.TryParseLabel'",
        _ => $"the members of '{type}'",
    };
}
