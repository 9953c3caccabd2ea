using AceGraph.Api.Types;
using AceGraph.Auth;
using AceGraph.Changes;
using AceGraph.Data;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Opportunities;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Imports;

/// <summary>
/// Takes back what an import made, a batch of rows in each transaction: deletes the drafts, restores what was updated, and leaves what
/// somebody has touched since. Broken off, the same call goes on behind the last batch.
/// </summary>
internal static class UndoImport
{
    /// <param name="Import">As it stands.</param>
    /// <param name="Last">Number of the last row that was looked at.</param>
    /// <param name="IsDone">Whether no row is left.</param>
    public sealed record Step(BulkImport Import, int Last, bool IsDone);

    /// <param name="act">The transaction.</param>
    /// <param name="id">Of the import.</param>
    /// <param name="version">That the caller saw; for the first batch.</param>
    /// <param name="after">Number of the last row of the batch before.</param>
    public static async Task<Outcome<Step>> RunAsync(Act act, string id, int? version, int after)
    {
        var (import, refused) = await ImportGate.OpenAsync(act, id, version, ImportStatus.Committed, ImportStatus.Failed);
        if (refused is not null)
        {
            return refused;
        }

        act.Scope.IsBulk = true;
        var rows = await ImportRows.ListAsync(
            act.Sql,
            new Sql($"r.import_id = {import!.Id} AND r.status IN ({ImportRowStatus.Created}, {ImportRowStatus.Updated}) AND r.number > {after}"),
            ImportWork.BatchRows,
            act.Cancellation);
        act.Db.AttachRange(rows);
        var kept = rows.Count == 0 ? [] : await TakeBackAsync(act, rows);
        await ImportCounting.CountAsync(act.Scope, import, act.Cancellation);
        var isDone = rows.Count < ImportWork.BatchRows;
        if (isDone)
        {
            Finish(act, import);
        }

        return new Outcome<Step>(new Step(import, rows.Count == 0 ? after : rows[^1].Number, isDone), []) { Warnings = kept };
    }

    private static void Finish(Act act, BulkImport import)
    {
        var before = import.Status;
        import.Status = ImportStatus.Undone;
        import.Version++;
        ImportLog.Record(act, ChangeType.ImportUndone, import, before);
    }

    private static async Task<IReadOnlyList<UserError>> TakeBackAsync(Act act, IReadOnlyList<ImportRow> rows)
    {
        var ids = rows.Select(r => r.OpportunityId!.Value).Distinct().ToList();
        var seen = await act.Sql.ListAsync(
            new Sql($"SELECT o.id FROM opportunities o WHERE {Visibility.Opportunities(act.Viewer)} AND {Predicates.In("o.id", ids)}"), row => row.GetInt64(0), act.Cancellation);
        var records = await act.Db.Opportunities.Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, act.Cancellation);
        var restoring = await UpdateRestoring.ReadAsync(act, rows);
        var kept = new List<UserError>();
        foreach (var row in rows)
        {
            var record = records.GetValueOrDefault(row.OpportunityId!.Value);
            if (Keep(row, record, seen.Contains(row.OpportunityId.Value)) is { } error)
            {
                row.Errors = RowErrors.Write([error]);
                kept.Add(error);
                continue;
            }

            TakeBack(act, row, record, restoring);
            (row.Status, row.Errors) = (ImportRowStatus.Undone, null);
        }

        return kept;
    }

    private static void TakeBack(Act act, ImportRow row, Opportunity? record, UpdateRestoring restoring)
    {
        if (record is null || row.OpportunityVersion is null)
        {
            return;
        }

        if (row.Status == ImportRowStatus.Created)
        {
            DeleteOpportunity.Remove(act, record);
        }
        else
        {
            restoring.Restore(act, row, record);
        }
    }

    /// <summary>Why the row stays as it is; null: it goes. A draft that is gone already, and a row that changed nothing, go without more.</summary>
    private static UserError? Keep(ImportRow row, Opportunity? record, bool isSeen)
    {
        if (row.OpportunityVersion is null || (record is null && row.Status == ImportRowStatus.Created))
        {
            return null;
        }

        if (record is null || !isSeen)
        {
            return Touched(row, "is gone from your sight");
        }

        if (row.Submitted)
        {
            return Touched(row, "was submitted");
        }

        return record.Version == row.OpportunityVersion ? null : Touched(row, "was changed since the import");
    }

    private static UserError Touched(ImportRow row, string what) => new(
        ErrorCode.TouchedSinceImport, $"The opportunity of row {row.Number} {what}, so it is not taken back.", null, "Change or delete it by itself.")
    {
        SubjectId = row.OpportunityId,
    };
}

public sealed class UndoImportInput : InputType
{
    public UndoImportInput()
        : base("UndoImportInput", "Which import is to be taken back.")
    {
        Field("id", "ID!", "The import.");
        Field("version", "Int", "The version that was looked at; a later one is a conflict.");
        AddIdempotencyKey();
    }
}
