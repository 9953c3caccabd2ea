using AceGraph.Data;
using AceGraph.Errors;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Imports;

/// <summary>Checks the rows of an import, a batch at a time: reads beside the write lane, and takes it only to keep what was found.</summary>
public sealed class ImportChecks(Database database, WriteLane lane, TimeProvider time)
{
    /// <returns>Whether there are rows left.</returns>
    public async Task<bool> StepAsync(BulkImport import, CancellationToken cancellation)
    {
        var rows = await ImportRows.ListAsync(database, new Sql($"r.import_id = {import.Id} AND r.status IS NULL"), ImportWork.BatchRows, cancellation);
        var judged = rows.Count == 0 ? [] : await JudgeAsync(import, rows, cancellation);
        return await lane.RunAsync(scope => KeepAsync(scope, import.Id, judged, cancellation), _ => true, cancellation);
    }

    /// <summary>What is wrong with rows that stand in the database; those that are about the record of another are left for the next batch.</summary>
    internal static async Task<IReadOnlyList<(ImportRow Row, IReadOnlyList<UserError> Errors)>> JudgeAsync(
        ImportView view, ImportTable table, IReadOnlyList<ImportRow> rows)
    {
        var repeated = await ImportDuplicates.FindAsync(view.Sql, table, rows, view.Cancellation);
        var single = rows.Where(r => !repeated.ContainsKey(r.Number)).ToList();
        var judged = rows.Where(r => repeated.ContainsKey(r.Number)).Select(r => (r, (IReadOnlyList<UserError>)[repeated[r.Number]])).ToList();
        if (single.Count > 0)
        {
            var judge = await ImportJudge.ReadAsync(view, table, single);
            judged.AddRange(judge.Drafts.Select(d => (d.Row, judge.Judge(d))));
        }

        return judged;
    }

    internal static void Keep(ImportRow row, IReadOnlyList<UserError> errors) =>
        (row.Status, row.Errors) = (errors.Count == 0 ? ImportRowStatus.Valid : ImportRowStatus.Failed, RowErrors.Write(errors));

    private async Task<IReadOnlyList<(ImportRow Row, IReadOnlyList<UserError> Errors)>> JudgeAsync(
        BulkImport import, IReadOnlyList<ImportRow> rows, CancellationToken cancellation)
    {
        var viewer = await Importer.ReadAsync(database, import, cancellation);
        return await JudgeAsync(ImportView.Of(database, viewer, viewer.User.Id, time.GetStoredNow(), cancellation), ImportTable.Of(import), rows);
    }

    private static async Task<bool> KeepAsync(
        WriteScope scope, long id, IReadOnlyList<(ImportRow Row, IReadOnlyList<UserError> Errors)> judged, CancellationToken cancellation)
    {
        var import = await scope.Db.Imports.SingleAsync(i => i.Id == id, cancellation);
        if (import.Status != ImportStatus.Checking)
        {
            return false;
        }

        foreach (var (row, errors) in judged)
        {
            scope.Db.Attach(row);
            Keep(row, errors);
        }

        await ImportCounting.CountAsync(scope, import, cancellation);
        var isDone = import.Counts.Valid + import.Counts.Failed == import.Counts.Total;
        import.Status = isDone ? ImportStatus.Ready : ImportStatus.Checking;
        return !isDone;
    }
}
