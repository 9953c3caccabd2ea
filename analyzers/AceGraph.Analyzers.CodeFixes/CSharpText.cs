using AceGraph.Analyzers.Picklists;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AceGraph.Analyzers.CodeFixes;

/// <summary>Pieces of C# as a fix writes them at a place, with names that are known there.</summary>
/// <param name="model">The document's model.</param>
/// <param name="position">The place.</param>
internal sealed class CSharpText(SemanticModel model, int position)
{
    public string WireName(string name) => $"[{NameOf(ContractAttributes.Namespace, "WireName")}({Literal(name)})]";

    public string Label(string text, string? aws) =>
        $"[{NameOf(ContractAttributes.Namespace, "Label")}({Literal(text)}{(aws is null ? "" : $", {ContractAttributes.Aws} = {Literal(aws)}")})]";

    public string Obsolete(string reason) => $"[{NameOf("System", "Obsolete")}({Literal(reason)})]";

    public string Description(string text) => $"[{NameOf("System.ComponentModel", "Description")}({Literal(text)})]";

    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    public static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) is SyntaxKind.None ? name : "@" + name;

    // In full where no using brings the name, or another type has it too.
    private string NameOf(string space, string name)
    {
        var known = model.LookupNamespacesAndTypes(position, name: name + "Attribute");
        return known.Length == 1 && known[0].ContainingNamespace?.ToDisplayString() == space ? name : $"global::{space}.{name}";
    }
}
