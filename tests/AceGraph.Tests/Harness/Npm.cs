using System.Diagnostics;

namespace AceGraph.Tests.Harness;

/// <summary>Runs npm in a folder of the repository.</summary>
public static class Npm
{
    /// <summary>The npm on the PATH, or null where there is none with Node.js 20.19 or later.</summary>
    public static string? Path { get; } = Find();

    /// <summary>Runs npm to its end.</summary>
    /// <param name="folder">Where its package.json is.</param>
    /// <param name="environment">Variables besides those of this process.</param>
    /// <param name="arguments">Such as <c>run codegen</c>.</param>
    /// <returns>The exit code, and both outputs as they came.</returns>
    public static async Task<(int ExitCode, string Output)> RunAsync(
        string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path!, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var outputs = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, string.Concat(outputs));
    }

    private static string? Find()
    {
        var (npm, node) = OperatingSystem.IsWindows() ? ("npm.cmd", "node.exe") : ("npm", "node");
        return Executable.OnPath(npm) is { } path && Executable.OnPath(node) is { } runtime && IsRecent(runtime) ? path : null;
    }

    private static bool IsRecent(string node)
    {
        using var process = Process.Start(new ProcessStartInfo(node, "--version") { RedirectStandardOutput = true })!;
        var version = process.StandardOutput.ReadToEnd().Trim().TrimStart('v');
        return Version.TryParse(version, out var found) && found >= new Version(20, 19);
    }
}
