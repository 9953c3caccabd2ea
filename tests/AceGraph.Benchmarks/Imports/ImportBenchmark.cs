using System.Diagnostics;
using System.Globalization;
using AceGraph.Auth;
using AceGraph.Commands;
using AceGraph.Data;
using AceGraph.Imports;
using AceGraph.Partners;
using AceGraph.Picklists;
using AceGraph.Solutions;
using AceGraph.Users;

namespace AceGraph.Benchmarks.Imports;

/// <summary>How fast a file is read, checked and written, as a share of what SQLite takes to insert the very rows that come of it.</summary>
public static class ImportBenchmark
{
    private const string Email = "manager@bench.example";

    public static async Task RunAsync(int rows, int rounds, TextWriter output)
    {
        var shares = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            var folder = Directory.CreateTempSubdirectory("acegraph-import-");
            try
            {
                shares.Add(await RoundAsync(folder.FullName, rows, output));
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }

        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"commit: {shares.Median():0.00} of plain, median of {rounds}; {Environment.ProcessorCount} cores"));
    }

    /// <returns>Share of the plain rate.</returns>
    private static async Task<double> RoundAsync(string folder, int rows, TextWriter output)
    {
        await using var installation = await Commands.Installation.OpenAsync(folder, TimeProvider.System, CancellationToken.None);
        var viewer = await SeedAsync(installation);
        var run = new ImportRun(installation, viewer, TextWriter.Null);
        var before = PlainInsert.Copy(Path.Combine(folder, "acegraph.db"), Path.Combine(folder, "plain.db"));
        var csv = ImportFileText.Of(rows);
        var clock = Stopwatch.StartNew();
        using var content = new MemoryStream(csv);
        var read = await StartImport.ReadAsync(content, "csv", "bench.csv", null, CancellationToken.None);
        var reading = clock.Elapsed;
        var import = await run.WorkAsync(act => StartImport.RunAsync(act, read.Result!, []), CancellationToken.None);
        var check = clock.Elapsed - reading;
        clock.Restart();
        import = await run.WorkAsync(act => CommitImport.RunAsync(act, NodeId.Format(NodeId.BulkImport, import.Id), null), CancellationToken.None);
        var commit = clock.Elapsed;
        var plain = PlainInsert.Run(Path.Combine(folder, "acegraph.db"), before, ImportWork.BatchRows);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{import.Counts.Created} created, {import.Counts.Submitted} submitted, {import.Counts.Failed} failed: read {reading.TotalSeconds:0.00} s, store and check {check.TotalSeconds:0.00} s "
            + $"({rows / check.TotalSeconds:0} rows/s), commit {commit.TotalSeconds:0.00} s ({rows / commit.TotalSeconds:0} rows/s), plain insert {plain.TotalSeconds:0.00} s"));
        return plain / commit;
    }

    private static async Task<CurrentUser> SeedAsync(Commands.Installation installation)
    {
        await installation.Lane.RunAsync(
            scope =>
            {
                scope.Db.Partners.Add(new Partner { Id = 1, Name = "Bench", TermsAcceptedAt = DateTimeOffset.UnixEpoch });
                scope.Db.Users.Add(new User { Id = 2, Email = Email, Name = "Manager", PartnerId = 1, Roles = [UserRole.AceManager] });
                scope.Db.Solutions.Add(new Solution { Id = 3, PartnerId = 1, Name = "Lens", Category = "Security" });
                return Task.FromResult(true);
            },
            _ => true,
            CancellationToken.None);
        var (user, partner) = (await UserLookup.FindAsync(installation.Database, Email, CancellationToken.None))!.Value;
        return new CurrentUser(user, partner, user.Roles.ToHashSet(), null, null);
    }
}
