using AceGraph.Analyzers.Picklists;
using AceGraph.Analyzers.Schema;
using AceGraph.Analyzers.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes;

/// <summary>A document as a fix sees it.</summary>
internal sealed record FixContext(Document Document, SyntaxNode Root, SemanticModel Model, SourceText Text, SchemaSet Schema, PicklistOptions Options)
{
    /// <summary>The line end of the document: that of its first line.</summary>
    public string NewLine { get; } = NewLineOf(Text);

    /// <summary>A picklist as the code of this document uses it.</summary>
    public UsedPicklist Read(PicklistEnum picklist) =>
        new UseScope(Model.Compilation, Document.Project.AnalyzerOptions).Read(picklist, Root.SyntaxTree, CancellationToken.None);

    public static async Task<FixContext> CreateAsync(Document document, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var options = document.Project.AnalyzerOptions;
        var provider = options.AnalyzerConfigOptionsProvider;
        return new FixContext(
            document,
            root!,
            model!,
            root!.SyntaxTree.GetText(cancellation),
            SchemaSet.Get(options.AdditionalFiles, provider, cancellation),
            PicklistOptions.Of(provider.GetOptions(root.SyntaxTree)));
    }

    private static string NewLineOf(SourceText text)
    {
        var first = text.Lines[0];
        var newLine = text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak));
        return newLine.Length > 0 ? newLine : "\n";
    }
}
