using AceGraph.Analyzers.Tests.Harness;

namespace AceGraph.Analyzers.Tests.Sdl;

/// <summary>The schema files of this repository.</summary>
public static class SchemaFiles
{
    /// <summary>The path of each.</summary>
    public static string[] All { get; } = [.. Directory.GetFiles(Path.Combine(Repository.Root, "schema"), "*.graphql").Order()];

    /// <summary>The path of each, a test for each.</summary>
    public static TheoryData<string> Paths { get; } = new(All);
}
