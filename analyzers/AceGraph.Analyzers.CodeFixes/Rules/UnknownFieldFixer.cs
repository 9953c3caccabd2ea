using System.Collections.Immutable;
using System.Composition;
using AceGraph.Analyzers.CodeFixes.Types;
using AceGraph.Analyzers.Picklists;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.CodeFixes.Rules;

/// <summary>Names the field that is probably meant, or takes the property out of the contract; it removes none, since code may use it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class UnknownFieldFixer : BoundPropertyFixer
{
    private const string NameKey = "WireName";
    private const string IgnoreKey = "JsonIgnore";
    private const string Ignore = "System.Text.Json.Serialization.JsonIgnoreAttribute";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.UnknownField);

    private protected override IEnumerable<(string Title, string Key)> Offers(BoundPropertySyntax property, Diagnostic diagnostic)
    {
        var name = property.Property.Symbol.Name;
        if (NearestOf(diagnostic) is { } nearest)
        {
            yield return ($"Name the field '{nearest}' on '{name}' by [WireName]", NameKey);
        }

        if (property.Context.Model.Compilation.GetTypeByMetadataName(Ignore) is not null)
        {
            yield return ($"Mark '{name}' as [JsonIgnore]", IgnoreKey);
        }
    }

    private protected override IEnumerable<TextChange> Changes(BoundPropertySyntax property, Diagnostic diagnostic, string key)
    {
        if (key == IgnoreKey)
        {
            yield return AttributeEdit.Add(property, AttributeEdit.CSharpAt(property).JsonIgnore());
        }
        else if (NearestOf(diagnostic) is { } nearest)
        {
            yield return WireNameOf(property) is { ArgumentList.Arguments: [var given, ..] }
                ? new TextChange(given.Expression.Span, Token.Literal(nearest))
                : AttributeEdit.Add(property, AttributeEdit.CSharpAt(property).WireName(nearest));
        }
    }

    private static string? NearestOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(DiagnosticProperties.Nearest, out var nearest) ? nearest : null;

    private static AttributeSyntax? WireNameOf(BoundPropertySyntax property) =>
        ContractAttributes.Find(property.Property.Symbol, ContractAttributes.WireName)?.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax;
}
