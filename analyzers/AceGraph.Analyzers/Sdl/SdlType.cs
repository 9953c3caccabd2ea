using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.Sdl;

/// <summary>A definition or extension of a type.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name.</param>
/// <param name="NameSpan">Where the name stands.</param>
/// <param name="IsExtension">Whether it is an <c>extend</c>.</param>
/// <param name="Description">Its description with escapes resolved and block indentation removed; null where there is none.</param>
/// <param name="Directives">Directives applied to it.</param>
/// <param name="Fields">Fields of an object, interface or input; else empty.</param>
/// <param name="Values">Values of an enum; else empty.</param>
internal sealed record SdlType(
    SdlKind Kind,
    string Name,
    TextSpan NameSpan,
    bool IsExtension,
    string? Description,
    ImmutableArray<SdlDirective> Directives,
    ImmutableArray<SdlField> Fields,
    ImmutableArray<SdlValue> Values)
{
    /// <summary>Whether something in it could not be read, so that what seems to lack may well be there.</summary>
    public bool IsPartial { get; init; }
}

internal enum SdlKind
{
    Scalar,
    Object,
    Interface,
    Union,
    Enum,
    Input,
}
