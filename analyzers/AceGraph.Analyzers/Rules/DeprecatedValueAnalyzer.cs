using System.Collections.Immutable;
using AceGraph.Analyzers.Deprecations;
using AceGraph.Analyzers.Picklists;
using AceGraph.Analyzers.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AceGraph.Analyzers.Rules;

/// <summary>ACE0044: code writes a value that is deprecated, where it is still to be read only.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeprecatedValueAnalyzer : PicklistUseAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        RuleIds.DeprecatedValue,
        "A deprecated value is written",
        "'{0}'{1} is deprecated and only to be read{2}; write {3}",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        "The value is deprecated, in the schema or by [Obsolete]: records that carry it are still read, but no new ones are to be written with it.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override void Register(CompilationStartAnalysisContext context, UseScope scope) =>
        context.RegisterOperationAction(operation => Analyze(operation, scope), OperationKind.FieldReference);

    private static void Analyze(OperationAnalysisContext context, UseScope scope)
    {
        var reference = (IFieldReferenceOperation)context.Operation;
        if (PicklistEnum.Of(reference.Field.ContainingType) is not { } bound || !Writing.IsOf(reference) || IsObsolete(context.ContainingSymbol))
        {
            return;
        }

        var picklist = scope.Read(bound, reference.Syntax.SyntaxTree, context.CancellationToken);
        if (picklist.Find(reference.Field) is { IsDeprecated: true } value)
        {
            context.ReportDiagnostic(Create(reference, picklist, value));
        }
    }

    private static Diagnostic Create(IFieldReferenceOperation reference, UsedPicklist picklist, UsedValue value)
    {
        var reasons = new[] { value.InSchema?.Value.Deprecation, value.Member.ObsoleteReason }.OfType<string>().ToArray();
        var replacement = reasons.Select(reason => Replacement.In(reason, picklist)).FirstOrDefault(found => found is not null);
        return Diagnostic.Create(
            Rule,
            reference.Syntax.GetLocation(),
            value.InSchema is { } inSchema ? [inSchema.Location] : [],
            ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Member, replacement?.Name),
            value.QualifiedName,
            value.Place,
            reasons is [var first, ..] ? $" ({Token.Literal(first)})" : "",
            replacement is null ? "one that is in use" : $"'{replacement.QualifiedName}'");
    }

    // The compiler reports no obsolete symbol inside of another, and neither does this rule.
    private static bool IsObsolete(ISymbol? symbol)
    {
        for (; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            if (ContractAttributes.FindObsolete(symbol) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
