using System.Diagnostics;

namespace AceGraph.Tests.Harness;

/// <summary>A git repository of one test's own, which no setting of the machine reaches.</summary>
public sealed class GitRepository(string folder)
{
    /// <summary>Makes git, and what calls it, work on this repository from wherever it runs.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; } = new Dictionary<string, string>
    {
        ["GIT_DIR"] = Path.Combine(folder, ".git"),
        ["GIT_WORK_TREE"] = folder,
        ["GIT_CONFIG_GLOBAL"] = "/dev/null",
        ["GIT_CONFIG_NOSYSTEM"] = "1",
        ["GIT_AUTHOR_NAME"] = "Test",
        ["GIT_AUTHOR_EMAIL"] = "test@example.com",
        ["GIT_COMMITTER_NAME"] = "Test",
        ["GIT_COMMITTER_EMAIL"] = "test@example.com",
    };

    /// <summary>Commits all files of the folder.</summary>
    /// <param name="message">Of the commit.</param>
    public async Task CommitAsync(string message)
    {
        await RunAsync("init", "--quiet");
        await RunAsync("add", "--all");
        await RunAsync("commit", "--quiet", "--message", message);
    }

    private async Task RunAsync(params string[] args)
    {
        var start = new ProcessStartInfo("git", args);
        foreach (var (name, value) in Environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"git {args[0]} ended with {process.ExitCode}.");
    }
}
