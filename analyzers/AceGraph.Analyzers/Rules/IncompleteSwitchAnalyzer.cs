using System.Collections.Immutable;
using System.Globalization;
using AceGraph.Analyzers.Switches;
using AceGraph.Analyzers.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AceGraph.Analyzers.Rules;

/// <summary>ACE0040: a switch over a picklist names not every value, so that a new one is treated like any other without anybody's decision.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IncompleteSwitchAnalyzer : PicklistUseAnalyzer
{
    private const int Listed = 5;

    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        RuleIds.IncompleteSwitch,
        "The switch lacks values of a picklist",
        "The switch over '{0}'{1} lacks {2}; {3}",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        "The switch does not name every value of the picklist. What it does not name falls into its discard or default, a value that is added to the picklist later as well.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override void Register(CompilationStartAnalysisContext context, UseScope scope)
    {
        context.RegisterOperationAction(operation => Analyze(operation, scope, (ISwitchOperation)operation.Operation), OperationKind.Switch);
        context.RegisterOperationAction(
            operation => Analyze(operation, scope, (ISwitchExpressionOperation)operation.Operation), OperationKind.SwitchExpression);
    }

    private static void Analyze(OperationAnalysisContext context, UseScope scope, ISwitchOperation operation)
    {
        if (operation.Syntax is SwitchStatementSyntax { ContainsDiagnostics: false } syntax && SwitchArm.In(operation) is { } arms)
        {
            Analyze(context, scope, syntax.SwitchKeyword, operation.Value.Type, arms);
        }
    }

    private static void Analyze(OperationAnalysisContext context, UseScope scope, ISwitchExpressionOperation operation)
    {
        if (operation.Syntax is SwitchExpressionSyntax { ContainsDiagnostics: false } syntax)
        {
            Analyze(context, scope, syntax.SwitchKeyword, operation.Value.Type, SwitchArm.In(operation));
        }
    }

    private static void Analyze(
        OperationAnalysisContext context, UseScope scope, SyntaxToken keyword, ITypeSymbol? type, ImmutableArray<SwitchArm> arms)
    {
        var catchAll = arms.FirstOrDefault(arm => arm.IsCatchAll && !arm.IsGuarded);
        foreach (var gap in SwitchGap.In(type, arms))
        {
            var picklist = scope.Read(gap.Position.Picklist, keyword.SyntaxTree!, context.CancellationToken);
            var values = gap.Missing.Select(member => picklist.Find(member.Symbol)!).ToArray();
            context.ReportDiagnostic(Diagnostic.Create(
                Rule,
                keyword.GetLocation(),
                values.Select(value => value.InSchema?.Location).Where(location => location is not null)!,
                Properties(gap, catchAll),
                picklist.Name,
                picklist.Place,
                List(values),
                Advice(values.Length, catchAll)));
        }
    }

    private static ImmutableDictionary<string, string?> Properties(SwitchGap gap, SwitchArm? catchAll) => ImmutableDictionary<string, string?>.Empty
        .Add(DiagnosticProperties.Picklist, gap.Position.Picklist.Symbol.GetDocumentationCommentId())
        .Add(DiagnosticProperties.Members, string.Join(",", gap.Missing.Select(member => member.Name)))
        .Add(DiagnosticProperties.Pattern, gap.Position.Wrap(DiagnosticProperties.Hole))
        .Add(DiagnosticProperties.CatchAll, catchAll?.Index.ToString(CultureInfo.InvariantCulture));

    private static string List(UsedValue[] values)
    {
        var named = values.Take(Listed).Select(value => $"'{value.Name}'{value.Place}");
        return string.Join(", ", named) + (values.Length > Listed ? $" and {values.Length - Listed} more" : "");
    }

    private static string Advice(int count, SwitchArm? catchAll)
    {
        var (them, fall) = count == 1 ? ("it", "falls") : ("them", "fall");
        return catchAll is null ? $"add {them}" : $"add {them}, or {(count == 1 ? "it" : "they")} {fall} into '{SourceOf(catchAll)}' unseen";
    }

    private static string SourceOf(SwitchArm arm) => arm.Pattern?.Syntax.ToString() ?? "default";
}
