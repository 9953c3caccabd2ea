using System.Runtime.CompilerServices;

namespace AceGraph.Analyzers.Tests.Packaging;

/// <summary>The package, packed once into a folder feed outside of the repository.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    /// <summary>A folder for feeds and projects; its name has a space, as the folders of many users have.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("acegraph package ").FullName;

    public string Feed => Path.Combine(Folder, "feed");

    /// <summary>The packed file.</summary>
    public string File => Directory.EnumerateFiles(Feed, "*.nupkg").Single();

    public async Task InitializeAsync()
    {
        var project = Path.Combine(RepositoryRoot(), "analyzers", "AceGraph.Analyzers.CodeFixes");
        await DotNet.RunAsync(project, "pack", "--configuration", "Release", "--output", Feed, "-p:ContinuousIntegrationBuild=true");
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>A clean project that finds the package in the feed, with packages of its own so that no older build of it is taken.</summary>
    public Consumer NewConsumer(string name, string properties, string items = "") => new(this, name, properties, items);

    public static string RepositoryRoot() => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", ".."));

    // Its caller is always here, whoever asks for the root.
    private static string ThisFile([CallerFilePath] string file = "") => file;
}
