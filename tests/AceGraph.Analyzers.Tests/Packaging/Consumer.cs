using System.Text.RegularExpressions;

namespace AceGraph.Analyzers.Tests.Packaging;

/// <summary>A project of somebody else, outside of the repository.</summary>
public sealed partial class Consumer
{
    public const string Reference = """<PackageReference Include="AceGraph.Analyzers" Version="1.0.0" PrivateAssets="all" />""";

    private readonly string _folder;
    private readonly string _name;

    internal Consumer(PackedPackage package, string name)
    {
        _name = name;
        _folder = Directory.CreateDirectory(Path.Combine(package.Folder, name)).FullName;
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
        var output = await Shell.RunAsync("dotnet", _folder, "build", "--no-incremental");
        var findings = output.Split('\n').Select(line => line.Trim()).Where(line => FindingIn().IsMatch(line));
        return [.. findings.Select(WithoutFolders).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>Applies the fixes of these rules as <c>dotnet format</c> does.</summary>
    public Task FormatAsync(params string[] rules) =>
        Shell.RunAsync("dotnet", _folder, ["format", "analyzers", "--severity", "info", "--diagnostics", .. rules]);

    public Task<(int ExitCode, string Output)> TryBuildAsync() => Shell.TryRunAsync("dotnet", _folder, "build");

    public Task<string> RunAsync(params string[] arguments) => Shell.RunAsync("dotnet", _folder, arguments);

    /// <summary>Runs commands of a shell, each of which must succeed.</summary>
    public Task<string> ShellAsync(string commands) => Shell.RunAsync("bash", _folder, "-euc", commands);

    private string WithoutFolders(string line) => line.Replace(_folder + Path.DirectorySeparatorChar, "").Replace($" [{_name}.csproj", " [");

    [GeneratedRegex(@"\bACE\d{4}\b")]
    private static partial Regex FindingIn();
}
