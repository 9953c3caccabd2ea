using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.Sdl;

/// <summary>What a schema file says, as far as it could be read.</summary>
/// <param name="Text">The text; spans are places in it.</param>
/// <param name="Types">Definitions and extensions of types, in the file's order.</param>
/// <param name="Problems">What could not be read, in the file's order.</param>
internal sealed record SdlDocument(SourceText Text, ImmutableArray<SdlType> Types, ImmutableArray<SdlProblem> Problems);
