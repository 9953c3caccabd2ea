using System.Globalization;
using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Errors;
using AceGraph.Imports;
using AceGraph.Mutations;

namespace AceGraph.Commands;

/// <summary>One import in a shell: its steps are taken here, one after the other.</summary>
internal sealed class ImportRun(Installation installation, CurrentUser viewer, TextWriter output)
{
    private const int WorthABar = 1_000;
    private const int PageSize = 500;

    private readonly ImportWork _work = installation.Service<ImportWork>();

    public static Refusal Refused(IEnumerable<UserError> errors) => new(RowErrors.Cell([.. errors]));

    /// <summary>An act on the import, and the work that it asks for.</summary>
    /// <exception cref="AceGraph.Refusal">The act is refused.</exception>
    public async Task<BulkImport> WorkAsync(Func<Act, Task<Outcome<BulkImport>>> act, CancellationToken cancellation)
    {
        var outcome = await installation.Service<MutationRunner>().RunAsync(viewer, act, cancellation);
        if (!outcome.Succeeded)
            throw Refused(outcome.Errors);
        var id = outcome.Result!.Id;
        var (whole, isWriting) = (0, false);
        IProgress<int>? progress = null;
        bool isMore;
        do
        {
            isMore = await _work.StepAsync(id, cancellation);
            var now = (await _work.FindAsync(id, cancellation))!;
            if (progress is null)
            {
                isWriting = now.Status is ImportStatus.Committing or ImportStatus.Committed;
                whole = isWriting ? outcome.Result.Counts.Valid : now.Counts.Total;
                progress = new ProgressBar(output, whole, WorthABar);
            }

            progress.Report(isWriting ? whole - now.Counts.Valid : now.Counts.Valid + now.Counts.Failed);
        }
        while (isMore);
        return (await _work.FindAsync(id, cancellation))!;
    }

    public async Task TellAsync(IEnumerable<UserError> warnings)
    {
        foreach (var warning in warnings)
            await output.WriteLineAsync(RowErrors.Cell([warning]));
    }

    /// <summary>Tells what became of the rows, and writes those that failed beside the file.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> ReportAsync(BulkImport import, FileInfo file, CancellationToken cancellation)
    {
        for (var page = await FailedAsync(import, 0, cancellation); page.Count > 0; page = await FailedAsync(import, page[^1].Number, cancellation))
        {
            foreach (var row in page)
                await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Row {row.Number}, line {row.Line}: {RowErrors.Cell(RowErrors.Read(row.Errors))}"));
        }

        await output.WriteLineAsync(Summary(import));
        if (import.Counts.Failed == 0)
            return import.Status == ImportStatus.Failed ? 1 : 0;
        var target = file.FullName + ".failed.csv";
        await using (var failed = File.Create(target))
            await FailedRows.WriteAsync(installation.Database, import, failed, cancellation);
        await output.WriteLineAsync($"The failed rows are in {target}: correct them there and import that file.");
        return 1;
    }

    private static string Summary(BulkImport import)
    {
        var counts = import.Counts;
        var done = import.Status == ImportStatus.Ready
            ? $"{counts.Valid} right, {counts.Failed} failed; nothing is written without --commit."
            : $"{counts.Created} created, {counts.Updated} updated, {counts.Failed} failed; {counts.Submitted} submitted.";
        return $"Import {NodeId.Format(NodeId.BulkImport, import.Id)}: {counts.Total} rows, {done}";
    }

    private Task<List<ImportRow>> FailedAsync(BulkImport import, int after, CancellationToken cancellation) => ImportRows.ListAsync(
        installation.Database, new Sql($"r.import_id = {import.Id} AND r.status = {ImportRowStatus.Failed} AND r.number > {after}"), PageSize, cancellation);
}
