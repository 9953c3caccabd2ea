using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.Sdl;

/// <summary>A place that is not GraphQL.</summary>
/// <param name="Span">The token at fault; empty at the end of the file.</param>
/// <param name="Message">What was expected and what was found, without the place: "Expected a name, found '}'."</param>
internal sealed record SdlProblem(TextSpan Span, string Message);
