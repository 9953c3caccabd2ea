using System.CommandLine;
using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Imports;
using AceGraph.Mutations;
using AceGraph.Users;

namespace AceGraph.Commands;

/// <summary><c>import</c>: the bulk import from a shell, as a user of a partner, by the same acts as over the API.</summary>
internal sealed class ImportCommand : Command
{
    private readonly Argument<FileInfo> _file = new("file") { Description = "CSV with the headings of the template, which a server gives out at /imports/template.csv." };
    private readonly Option<string> _email = CommonOptions.Email("Of the user who imports: whose rights count, and who owns what is new.");
    private readonly Option<bool> _commit = new("--commit") { Description = "Write the rows that are right; without it the file is only checked." };

    public ImportCommand(TimeProvider time)
        : base("import", "Check a CSV file of opportunities, and with --commit create or update one for each row. Exit code 1 where rows failed.")
    {
        var data = CommonOptions.Data();
        Arguments.Add(_file);
        foreach (var option in new Option[] { _email, _commit, data })
            Options.Add(option);
        SetAction(async (result, cancellation) =>
        {
            await using var installation = await Installation.OpenAsync(result.GetRequiredValue(data), time, cancellation);
            var run = new ImportRun(installation, await ViewerAsync(installation, result.GetRequiredValue(_email), cancellation), result.InvocationConfiguration.Output);
            var import = await StartAsync(run, result.GetRequiredValue(_file), cancellation);
            if (result.GetValue(_commit))
                import = await run.WorkAsync(act => CommitImport.RunAsync(act, NodeId.Format(NodeId.BulkImport, import.Id), null), cancellation);
            return await run.ReportAsync(import, result.GetRequiredValue(_file), cancellation);
        });
    }

    private static async Task<CurrentUser> ViewerAsync(Installation installation, string email, CancellationToken cancellation)
    {
        var found = await UserLookup.FindAsync(installation.Database, NewUser.Email("--email", email), cancellation);
        return found is { User: { Status: UserStatus.Active } user, Partner: { } partner }
            ? new CurrentUser(user, partner, user.Roles.ToHashSet(), null, "command line")
            : throw new Refusal($"There is no active user {email} of a partner: see 'user add'.");
    }

    private static async Task<BulkImport> StartAsync(ImportRun run, FileInfo file, CancellationToken cancellation)
    {
        var read = await ReadAsync(file, cancellation);
        if (!read.Succeeded)
            throw ImportRun.Refused(read.Errors);
        await run.TellAsync(read.Warnings);
        return await run.WorkAsync(act => StartImport.RunAsync(act, read.Result!, read.Warnings), cancellation);
    }

    private static async Task<Outcome<ReadFile>> ReadAsync(FileInfo file, CancellationToken cancellation)
    {
        try
        {
            await using var content = file.OpenRead();
            return await StartImport.ReadAsync(content, "file", file.Name, null, cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new Refusal($"{file.Name} cannot be read: {e.Message}", e);
        }
    }
}
