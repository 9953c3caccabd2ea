using System.Text.RegularExpressions;

namespace AceGraph.Analyzers.Tests.Packaging;

/// <summary>A project of somebody else, outside of the repository.</summary>
public sealed partial class Consumer
{
    public const string Reference = """<PackageReference Include="AceGraph.Analyzers" Version="1.0.0" PrivateAssets="all" />""";

    private readonly string _folder;
    private readonly string _name;

    internal Consumer(PackedPackage package, string name, string properties, string items)
    {
        _name = name;
        _folder = Directory.CreateDirectory(Path.Combine(package.Folder, name)).FullName;
        Write("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{package.Folder}/packages" /></config>
              <packageSources><add key="feed" value="{package.Feed}" /></packageSources>
            </configuration>
            """);
        Write($"{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><Nullable>enable</Nullable><LangVersion>latest</LangVersion>{properties}</PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
            </Project>
            """);
    }

    public Consumer Write(string file, string text)
    {
        var path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(_folder, file));

    /// <summary>Builds from scratch; the findings of the package as the build prints them, each once, without folders.</summary>
    public async Task<string[]> BuildAsync()
    {
        var output = await DotNet.RunAsync(_folder, "build", "--no-incremental");
        var findings = output.Split('\n').Select(line => line.Trim()).Where(line => FindingIn().IsMatch(line));
        return [.. findings.Select(WithoutFolders).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>Applies the fixes of these rules as <c>dotnet format</c> does.</summary>
    public Task FormatAsync(params string[] rules) =>
        DotNet.RunAsync(_folder, ["format", "analyzers", "--severity", "info", "--diagnostics", .. rules]);

    public Task<(int ExitCode, string Output)> TryBuildAsync() => DotNet.TryRunAsync(_folder, "build");

    public Task<string> RunAsync(params string[] arguments) => DotNet.RunAsync(_folder, arguments);

    private string WithoutFolders(string line) => line.Replace(_folder + Path.DirectorySeparatorChar, "").Replace($" [{_name}.csproj", " [");

    [GeneratedRegex(@"\bACE\d{4}\b")]
    private static partial Regex FindingIn();
}
