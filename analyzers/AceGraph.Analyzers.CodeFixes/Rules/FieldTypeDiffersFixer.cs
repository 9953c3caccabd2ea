using System.Collections.Immutable;
using System.Composition;
using AceGraph.Analyzers.CodeFixes.Types;
using AceGraph.Analyzers.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes.Rules;

/// <summary>Makes a property and its items nullable where the schema has them so, and not where it has not.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class FieldTypeDiffersFixer : BoundPropertyFixer
{
    private const string Key = "Nullability";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.FieldTypeDiffers);

    private protected override IEnumerable<(string Title, string Key)> Offers(BoundPropertySyntax property, Diagnostic diagnostic)
    {
        if (property.Field is { } pair && Changes(property, diagnostic, Key).Any())
        {
            yield return ($"Make '{property.Property.Symbol.Name}' nullable as '{pair.Field.Field.Type}' is", Key);
        }
    }

    private protected override IEnumerable<TextChange> Changes(BoundPropertySyntax property, Diagnostic diagnostic, string key)
    {
        var context = property.Context;
        var options = context.Document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(context.Root.SyntaxTree);
        return property.Field is { } pair
            ? NullabilityEdit.Of(property, FieldShape.Compare(pair, context.Schema, OptionalTypes.Of(options)))
            : [];
    }
}
