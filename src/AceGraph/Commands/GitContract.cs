using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using AceGraph.Contracts.Diff;

namespace AceGraph.Commands;

/// <summary>The contract of a revision: the files schema/*.graphql in the repository of the current folder.</summary>
internal static class GitContract
{
    private const string Folder = "schema/";

    /// <param name="place">As the command line names it, for messages.</param>
    /// <param name="revision">A commit, branch or tag.</param>
    /// <param name="cancellation">Stops git.</param>
    /// <exception cref="Refusal">Git does not know the revision, or the revision has no contract.</exception>
    public static async Task<IReadOnlyList<ContractText>> ReadAsync(string place, string revision, CancellationToken cancellation)
    {
        // What looks like an option would be taken for one.
        if (revision.Length == 0 || revision[0] == '-')
            throw new Refusal($"{place} names no revision: give a commit, a branch or a tag, as in git:HEAD.");
        var commit = (await RunAsync(place, cancellation, "rev-parse", "--verify", "--quiet", $"{revision}^{{commit}}")).Trim();
        var listed = await RunAsync(place, cancellation, "ls-tree", "-z", "--name-only", "--full-tree", commit, Folder);
        var files = listed.Split('\0').Where(file => file.EndsWith(".graphql", StringComparison.Ordinal)).ToList();
        if (files.Count == 0)
            throw new Refusal($"{place} has no {Folder}*.graphql: name a revision that does.");
        var texts = new List<ContractText>();
        foreach (var file in files)
            texts.Add(new ContractText($"{place}:{file}", await RunAsync(place, cancellation, "cat-file", "blob", $"{commit}:{file}")));
        return texts;
    }

    private static async Task<string> RunAsync(string place, CancellationToken cancellation, params string[] args)
    {
        var start = new ProcessStartInfo("git", args)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            var result = await RunAsync(start, cancellation);
            return result.Code == 0 ? result.Output : throw Unreadable(place, result.Error);
        }
        catch (Win32Exception e)
        {
            throw new Refusal($"{place} needs the git program ({e.Message}): install git, or name files.", e);
        }
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(ProcessStartInfo start, CancellationToken cancellation)
    {
        using var process = Process.Start(start) ?? throw new Win32Exception();
        try
        {
            var error = process.StandardError.ReadToEndAsync(cancellation);
            var output = await process.StandardOutput.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            return (process.ExitCode, output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            throw;
        }
    }

    private static Refusal Unreadable(string place, string error) => new(
        $"{place} cannot be read ({(error.Length == 0 ? "no such revision" : error.Split('\n')[0].Trim())}): "
        + "give a commit, a branch or a tag of the repository of the current folder.");
}
