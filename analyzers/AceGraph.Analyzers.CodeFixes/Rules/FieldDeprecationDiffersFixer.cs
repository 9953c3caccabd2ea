using System.Collections.Immutable;
using System.Composition;
using AceGraph.Analyzers.CodeFixes.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes.Rules;

/// <summary>Marks a property <c>[Obsolete]</c> with the schema's reason, or takes the mark away.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class FieldDeprecationDiffersFixer : BoundPropertyFixer
{
    private const string Key = "Deprecation";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.FieldDeprecationDiffers);

    private protected override IEnumerable<(string Title, string Key)> Offers(BoundPropertySyntax property, Diagnostic diagnostic)
    {
        if (Changes(property, diagnostic, Key).Any())
        {
            var name = property.Property.Symbol.Name;
            yield return (property.Property.IsObsolete ? $"Remove [Obsolete] from '{name}'" : $"Mark '{name}' as [Obsolete]", Key);
        }
    }

    private protected override IEnumerable<TextChange> Changes(BoundPropertySyntax property, Diagnostic diagnostic, string key)
    {
        var context = property.Context;
        if (property.Property.ObsoleteAttribute is { } obsolete)
        {
            if (obsolete.ApplicationSyntaxReference?.GetSyntax() is AttributeSyntax attribute && attribute.SyntaxTree == context.Root.SyntaxTree)
            {
                yield return MemberAttributes.Remove(context.Text, attribute);
            }
        }
        else if (property.Field?.Field.Field.Deprecation is { } reason)
        {
            yield return AttributeEdit.Add(property, AttributeEdit.CSharpAt(property).Obsolete(reason));
        }
    }
}
