namespace AceGraph.Tests.Harness;

/// <summary>The checkout that the tests were built from.</summary>
public static class Repository
{
    /// <summary>The folder of AceGraph.sln. Paths compiled in do not lead there: a deterministic build rewrites them.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder) =>
        folder is null ? throw new DirectoryNotFoundException("No AceGraph.sln above the tests.")
        : File.Exists(Path.Combine(folder.FullName, "AceGraph.sln")) ? folder.FullName
        : Find(folder.Parent);
}
