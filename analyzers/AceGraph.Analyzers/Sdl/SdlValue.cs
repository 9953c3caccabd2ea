using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.Sdl;

/// <summary>A value of an enum.</summary>
/// <param name="Name">Its name.</param>
/// <param name="NameSpan">Where the name stands.</param>
/// <param name="Description">Its description; null where there is none.</param>
/// <param name="Directives">Directives applied to it.</param>
internal sealed record SdlValue(string Name, TextSpan NameSpan, string? Description, ImmutableArray<SdlDirective> Directives)
{
    /// <summary>The text of <c>@label(text:)</c>; null where the schema gives none.</summary>
    public string? Label { get; } = SdlDirective.TextIn(Directives, "label", "text");

    /// <summary>What AWS's model writes instead, <c>@label(aws:)</c>; empty where AWS has no such value, null where it writes the same.</summary>
    public string? Aws { get; } = SdlDirective.TextIn(Directives, "label", "aws");

    /// <summary>The reason of <c>@deprecated</c>, "No longer supported" where none is given; null where the value is not deprecated.</summary>
    public string? Deprecation { get; } = SdlDirective.DeprecationIn(Directives);
}
