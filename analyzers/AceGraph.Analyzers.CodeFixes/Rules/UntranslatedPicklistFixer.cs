using System.Collections.Immutable;
using System.Composition;
using AceGraph.Analyzers.CodeFixes.Crossings;
using AceGraph.Analyzers.Crossings;
using AceGraph.Analyzers.Picklists;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes.Rules;

/// <summary>Writes and reads a picklist by its wire names, or by its labels.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UntranslatedPicklistFixer : ChoiceFixer
{
    private const string WireName = "WireName";
    private const string Label = "Label";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.UntranslatedPicklist);

    private protected override ImmutableArray<(string Title, string Key)> Choices { get; } =
        ImmutableArray.Create(("Use wire names", WireName), ("Use labels", Label));

    private protected override IEnumerable<TextChange> Changes(FixContext context, Diagnostic diagnostic, string key)
    {
        var id = diagnostic.Properties[DiagnosticProperties.Picklist]!;
        var form = diagnostic.Properties[DiagnosticProperties.Crossing];
        if (PicklistEnum.Of(DocumentationCommentId.GetFirstSymbolForDeclarationId(id, context.Model.Compilation) as ITypeSymbol) is not { } picklist)
        {
            return [];
        }

        var node = context.Root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        var fix = new CrossingFix(context, picklist, byLabel: key == Label);
        return (form, node, node.FirstAncestorOrSelf<InvocationExpressionSyntax>()) switch
        {
            (nameof(CrossingForm.Called), _, _) => fix.Called(node),
            (nameof(CrossingForm.Written), ExpressionSyntax value, _) => fix.Written(value),
            (nameof(CrossingForm.Named), _, { } call) => fix.Named(call),
            (nameof(CrossingForm.Parsed), _, { } call) => fix.Parsed(call),
            (nameof(CrossingForm.Tried), _, { } call) => fix.Tried(call),
            (nameof(CrossingForm.Converted), TypeSyntax type, _) => fix.Converted(type),
            _ => [],
        };
    }
}
