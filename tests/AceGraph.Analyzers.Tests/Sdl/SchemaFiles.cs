namespace AceGraph.Analyzers.Tests.Sdl;

/// <summary>The schema files of this repository.</summary>
public static class SchemaFiles
{
    /// <summary>The path of each.</summary>
    public static string[] All { get; } = [.. Directory.GetFiles(Path.Combine(Root, "schema"), "*.graphql").Order()];

    /// <summary>The path of each, a test for each.</summary>
    public static TheoryData<string> Paths { get; } = new(All);

    private static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "AceGraph.sln")))
            {
                folder = folder.Parent ?? throw new DirectoryNotFoundException("No AceGraph.sln above the tests.");
            }

            return folder.FullName;
        }
    }
}
