using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using AceGraph.Analyzers.CodeFixes.Switches;
using AceGraph.Analyzers.CodeFixes.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes.Rules;

/// <summary>Adds the values that a switch lacks, to be thought about, or doing what happens to them now.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class IncompleteSwitchFixer : ChoiceFixer
{
    private const string Throw = "throw new System.NotImplementedException()";
    private const string Throwing = "Throwing";
    private const string Keeping = "Keeping";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.IncompleteSwitch);

    private protected override ImmutableArray<(string Title, string Key)> Choices { get; } = ImmutableArray.Create(
        ("Add the missing values", Throwing), ("Add the missing values, and keep what happens to them", Keeping));

    private protected override IEnumerable<TextChange> Changes(FixContext context, Diagnostic diagnostic, string key)
    {
        var node = context.Root.FindToken(diagnostic.Location.SourceSpan.Start).Parent;
        if (node is null || PatternsFor(context, diagnostic, node) is not { } patterns)
        {
            return [];
        }

        var catchAll = diagnostic.Properties[DiagnosticProperties.CatchAll] is { } index ? int.Parse(index, CultureInfo.InvariantCulture) : -1;
        return node switch
        {
            SwitchExpressionSyntax expression => Changes(context, expression, patterns, catchAll, key),
            SwitchStatementSyntax statement => Changes(context, statement, patterns, catchAll, key),
            _ => [],
        };
    }

    private static string[]? PatternsFor(FixContext context, Diagnostic diagnostic, SyntaxNode node)
    {
        var id = diagnostic.Properties[DiagnosticProperties.Picklist]!;
        var shape = diagnostic.Properties[DiagnosticProperties.Pattern]!;
        return SymbolOf(context, id) is not { } symbol
            ? null
            : diagnostic.Properties[DiagnosticProperties.Members]!
                .Split(',')
                .Select(member => shape.Replace(DiagnosticProperties.Hole, EnumNames.Write(context, symbol, node, member)))
                .ToArray();
    }

    private static INamedTypeSymbol? SymbolOf(FixContext context, string id) =>
        DocumentationCommentId.GetFirstSymbolForDeclarationId(id, context.Model.Compilation) as INamedTypeSymbol;

    private static IEnumerable<TextChange> Changes(
        FixContext context, SwitchExpressionSyntax syntax, string[] patterns, int catchAll, string key)
    {
        var last = catchAll < 0 ? null : syntax.Arms[catchAll];
        var kept = last is { Pattern: DiscardPatternSyntax } ? last.Expression.ToString() : null;
        var result = key == Throwing ? Throw : kept;
        return result is null ? [] : new ArmList(context, syntax).Add([.. patterns.Select(pattern => $"{pattern} => {result}")], last);
    }

    private static IEnumerable<TextChange> Changes(
        FixContext context, SwitchStatementSyntax syntax, string[] patterns, int catchAll, string key)
    {
        var sections = new SectionList(context, syntax);
        var last = catchAll < 0 ? null : syntax.Sections[catchAll];
        if (key == Throwing || last is null)
        {
            return [sections.Add(patterns, key == Throwing ? Throw + ";" : "break;", last)];
        }

        // A variable of the label would have no value where another label is taken.
        return last.Labels.Any(label => label.DescendantNodes().OfType<SingleVariableDesignationSyntax>().Any())
            ? []
            : [sections.AddLabels(patterns, last)];
    }
}
