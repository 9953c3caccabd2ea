using AceGraph.Analyzers.Tests.Harness;

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
        // Of an earlier build, the machine's own packages could still have what bears this version.
        await System.IO.File.WriteAllTextAsync(Path.Combine(Folder, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Folder}/packages" /></config>
              <packageSources><add key="feed" value="{Feed}" /></packageSources>
            </configuration>
            """);
        var project = Path.Combine(Repository.Root, "analyzers", "AceGraph.Analyzers.CodeFixes");
        await Shell.RunAsync("dotnet", project, "pack", "--configuration", "Release", "--output", Feed, "-p:ContinuousIntegrationBuild=true");
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>An empty folder whose projects find the package.</summary>
    public Consumer NewFolder(string name) => new(this, name);

    /// <summary>A clean project that finds the package.</summary>
    public Consumer NewConsumer(string name, string properties, string items = "") => NewFolder(name).Write($"{name}.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><Nullable>enable</Nullable><LangVersion>latest</LangVersion>{properties}</PropertyGroup>
          <ItemGroup>{items}</ItemGroup>
        </Project>
        """);
}
