using Microsoft.CodeAnalysis.CSharp;

namespace AceGraph.Analyzers;

/// <summary>Texts and names as C# writes them, in messages, fixes and generated code.</summary>
internal static class Token
{
    /// <summary>A string literal with its quotes.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>A name, with an @ where it is a keyword.</summary>
    public static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) is SyntaxKind.None ? name : "@" + name;
}
