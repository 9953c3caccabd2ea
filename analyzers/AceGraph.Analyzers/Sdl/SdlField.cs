using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.Sdl;

/// <summary>A field of an object, interface or input; arguments of fields are passed over.</summary>
/// <param name="Name">Its name.</param>
/// <param name="NameSpan">Where the name stands.</param>
/// <param name="Description">Its description; null where there is none.</param>
/// <param name="Type">Its type.</param>
/// <param name="HasDefault">Whether a default value is given.</param>
/// <param name="Directives">Directives applied to it.</param>
internal sealed record SdlField(
    string Name, TextSpan NameSpan, string? Description, SdlTypeReference Type, bool HasDefault, ImmutableArray<SdlDirective> Directives)
{
    /// <summary>The reason of <c>@deprecated</c>, "No longer supported" where none is given; null where the field is not deprecated.</summary>
    public string? Deprecation => SdlDirective.DeprecationIn(Directives);
}
