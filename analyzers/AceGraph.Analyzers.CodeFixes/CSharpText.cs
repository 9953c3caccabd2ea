using AceGraph.Analyzers.Picklists;
using Microsoft.CodeAnalysis;

namespace AceGraph.Analyzers.CodeFixes;

/// <summary>Pieces of C# as a fix writes them at a place, with names that are known there.</summary>
/// <param name="model">The document's model.</param>
/// <param name="position">The place.</param>
internal sealed class CSharpText(SemanticModel model, int position)
{
    public string WireName(string name) => $"[{NameOf(ContractAttributes.Namespace, "WireName")}({Token.Literal(name)})]";

    public string Label(string text, string? aws) =>
        $"[{NameOf(ContractAttributes.Namespace, "Label")}({Token.Literal(text)}{(aws is null ? "" : $", {ContractAttributes.Aws} = {Token.Literal(aws)}")})]";

    public string Obsolete(string reason) => $"[{NameOf("System", "Obsolete")}({Token.Literal(reason)})]";

    public string Description(string text) => $"[{NameOf("System.ComponentModel", "Description")}({Token.Literal(text)})]";

    public string JsonIgnore() => $"[{NameOf("System.Text.Json.Serialization", "JsonIgnore")}]";

    /// <summary>The lines of a comment that says a text of the schema; none where there is no text.</summary>
    public static IReadOnlyList<string> Summary(string? description)
    {
        var lines = (description ?? "").Split('\n').Select(line => Escaped(line.Trim('\r')).TrimEnd()).ToArray();
        return lines switch
        {
            [""] => [],
            [var line] => [$"/// <summary>{line}</summary>"],
            _ => ["/// <summary>", .. lines.Select(line => $"/// {line}".TrimEnd()), "/// </summary>"],
        };
    }

    // In full where no using brings the name, or another type has it too.
    private string NameOf(string space, string name)
    {
        var known = model.LookupNamespacesAndTypes(position, name: name + "Attribute");
        return known.Length == 1 && known[0].ContainingNamespace?.ToDisplayString() == space ? name : $"global::{space}.{name}";
    }

    private static string Escaped(string line) => line.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
