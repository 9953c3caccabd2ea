using AceGraph.Changes;
using AceGraph.Data;
using AceGraph.Mutations;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Imports;

/// <summary>
/// Writes the valid rows of an import, a batch at a time: all rows of a batch with their statuses, their changes and what is owed for
/// them in one transaction, so that after a crash the next one begins behind it.
/// </summary>
public sealed class ImportCommits(WriteLane lane, IdGenerator ids, TimeProvider time)
{
    /// <returns>Whether there are rows left.</returns>
    public Task<bool> StepAsync(long id, CancellationToken cancellation) => lane.RunAsync(scope => WriteAsync(scope, id, cancellation), _ => true, cancellation);

    /// <summary>Judges a row once more, as things stand now, and writes it or keeps why not.</summary>
    internal static async Task WriteAsync(Act act, ImportView view, ImportTable table, IReadOnlyList<ImportRow> rows)
    {
        var judge = await ImportJudge.ReadAsync(view, table, rows);
        foreach (var draft in judge.Drafts)
        {
            var errors = judge.Judge(draft);
            if (errors.Count > 0)
            {
                RowWriting.Refuse(draft, errors);
            }
            else
            {
                RowWriting.Write(act, draft);
                judge.Made(draft);
            }
        }
    }

    private async Task<bool> WriteAsync(WriteScope scope, long id, CancellationToken cancellation)
    {
        var import = await scope.Db.Imports.SingleAsync(i => i.Id == id, cancellation);
        if (import.Status != ImportStatus.Committing)
        {
            return false;
        }

        scope.IsBulk = true;
        var act = new Act(scope, await Importer.ReadAsync(scope.Sql, import, cancellation), time.GetStoredNow(), ids, cancellation);
        var rows = await ImportRows.ListAsync(scope.Sql, new Sql($"r.import_id = {id} AND r.status = {ImportRowStatus.Valid}"), ImportWork.BatchRows, cancellation);
        if (rows.Count > 0)
        {
            scope.Db.AttachRange(rows);
            await WriteAsync(act, ImportView.Of(act, import.CreatedById), ImportTable.Of(import), rows);
        }

        await ImportCounting.CountAsync(scope, import, cancellation);
        if (import.Counts.Valid > 0)
        {
            return true;
        }

        Finish(act, import);
        return false;
    }

    private static void Finish(Act act, BulkImport import)
    {
        (import.Status, import.CommittedAt) = (ImportStatus.Committed, act.Now);
        ImportLog.Record(act, ChangeType.ImportCommitted, import, ImportStatus.Committing);
    }
}
