using AceGraph.Analyzers.Sdl;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Schema;

/// <summary>Which additional files are schema files.</summary>
internal static class SchemaFiles
{
    private static readonly string[] Extensions = [".graphql", ".graphqls", ".gql"];

    /// <summary>By the file's name, unless <c>acegraph_schema</c> in an .editorconfig section for it says otherwise.</summary>
    public static bool IsSchema(AdditionalText text, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(text).TryGetValue(OptionNames.Schema, out var said) && bool.TryParse(said, out var isSchema)
            ? isSchema
            : IsNamedSchema(text);

    /// <summary>Whether it is one by the file's name.</summary>
    public static bool IsNamedSchema(AdditionalText text) =>
        Extensions.Any(extension => text.Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>Null where the file cannot be read; the compiler itself reports that.</summary>
    public static SchemaFile? Read(AdditionalText text, CancellationToken cancellation) =>
        text.GetText(cancellation) is { } source ? new SchemaFile(text.Path, SdlReader.Get(source)) : null;
}
