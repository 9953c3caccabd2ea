using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace AceGraph.Analyzers.Sdl;

/// <summary>A directive applied to something.</summary>
/// <param name="Name">Its name without the @.</param>
/// <param name="NameSpan">Where the name stands.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record SdlDirective(string Name, TextSpan NameSpan, ImmutableArray<SdlArgument> Arguments)
{
    // What the specification gives to a @deprecated without a reason.
    private const string NoReason = "No longer supported";

    public static string? DeprecationIn(ImmutableArray<SdlDirective> directives)
    {
        foreach (var directive in directives)
        {
            if (directive.Name == "deprecated")
            {
                return TextIn(directives, "deprecated", "reason") ?? NoReason;
            }
        }

        return null;
    }

    public static string? TextIn(ImmutableArray<SdlDirective> directives, string directiveName, string argumentName)
    {
        foreach (var directive in directives)
        {
            if (directive.Name != directiveName)
            {
                continue;
            }

            foreach (var argument in directive.Arguments)
            {
                if (argument.Name == argumentName)
                {
                    return argument.Text;
                }
            }
        }

        return null;
    }
}

/// <summary>An argument of an applied directive.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">Its value where that is a string, escapes resolved; null for any other value.</param>
/// <param name="ValueSpan">Where the value stands.</param>
internal sealed record SdlArgument(string Name, string? Text, TextSpan ValueSpan);
