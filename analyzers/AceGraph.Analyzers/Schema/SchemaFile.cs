using AceGraph.Analyzers.Sdl;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.Schema;

/// <summary>A schema file of the project.</summary>
/// <param name="Path">Its path as the compiler was given it.</param>
/// <param name="Document">What it says.</param>
internal sealed record SchemaFile(string Path, SdlDocument Document)
{
    public Location LocationOf(TextSpan span) => Location.Create(Path, span, Document.Text.Lines.GetLinePositionSpan(span));

    /// <summary>The place as messages write it: <c>picklists.graphql(12,3)</c>.</summary>
    public string PlaceOf(TextSpan span)
    {
        var start = Document.Text.Lines.GetLinePosition(span.Start);
        return $"{System.IO.Path.GetFileName(Path)}({start.Line + 1},{start.Character + 1})";
    }
}
