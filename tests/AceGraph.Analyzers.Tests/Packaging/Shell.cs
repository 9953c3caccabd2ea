using System.Diagnostics;

namespace AceGraph.Analyzers.Tests.Packaging;

/// <summary>Runs programs as a developer does.</summary>
internal static class Shell
{
    /// <summary>Runs a program with these arguments in a folder; its output, whatever it answers.</summary>
    public static async Task<(int ExitCode, string Output)> TryRunAsync(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What the test's own build has set would reach into the other project.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }

    /// <summary>The same, and it must succeed.</summary>
    public static async Task<string> RunAsync(string program, string folder, params string[] arguments)
    {
        var (exitCode, output) = await TryRunAsync(program, folder, arguments);
        Assert.True(exitCode == 0, $"{program} {string.Join(' ', arguments)} answered {exitCode}:\n{output}");
        return output;
    }
}
