using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.Sdl;

/// <summary>A token of a schema file.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsReported">Whether the lexer has a problem with it already, so that the parser has none to add.</param>
internal readonly record struct SdlToken(SdlTokenKind Kind, int Start, int End, bool IsReported = false)
{
    public TextSpan Span => TextSpan.FromBounds(Start, End);

    public bool IsString => Kind is SdlTokenKind.String or SdlTokenKind.BlockString or SdlTokenKind.OpenString;
}

internal enum SdlTokenKind
{
    End,
    Name,

    /// <summary>A word that stands for a name or number and is neither; reported.</summary>
    BadWord,
    Number,
    String,
    BlockString,

    /// <summary>A string or block string without its end; reported.</summary>
    OpenString,

    /// <summary>One of GraphQL's signs, told by its first character.</summary>
    Sign,
}
