using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.Sdl;

/// <summary>Reads GraphQL's schema definition language; takes any text and never throws for it.</summary>
internal static class SdlReader
{
    private static readonly ConditionalWeakTable<SourceText, SdlDocument> Read = new();

    /// <summary>The document of a text; each text is read once, by analyzers and generator together.</summary>
    public static SdlDocument Get(SourceText text) => Read.GetValue(text, Parse);

    private static SdlDocument Parse(SourceText text) => new SdlParser(text.ToString()).ParseDocument(text);
}
