using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Types;

/// <summary>The generic types that stand for a value that may be absent, by <c>acegraph_optional_types</c>.</summary>
internal static class OptionalTypes
{
    // An .editorconfig takes what follows a semicolon for a comment; a property of MSBuild does not.
    private static readonly char[] Separators = [',', ';', ' '];

    private static readonly string[] Default = ["Optional"];

    public static string[] Of(AnalyzerConfigOptions options) =>
        options.TryGetValue(OptionNames.OptionalTypes, out var names) ? names.Split(Separators, StringSplitOptions.RemoveEmptyEntries) : Default;
}
