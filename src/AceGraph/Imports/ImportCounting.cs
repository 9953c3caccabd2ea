using AceGraph.Data;

namespace AceGraph.Imports;

internal static class ImportCounting
{
    /// <summary>Counts the rows as they stand in the transaction, whoever has worked on them.</summary>
    public static async Task CountAsync(WriteScope scope, BulkImport import, CancellationToken cancellation)
    {
        await scope.Db.SaveChangesAsync(cancellation);
        var counted = await scope.Sql.ListAsync(
            new Sql($"SELECT r.status, count(*), sum(r.submitted) FROM import_rows r WHERE r.import_id = {import.Id} GROUP BY r.status"),
            row => (Status: row.PickOrNull<ImportRowStatus>(0), Rows: row.GetInt32(1), Submitted: row.GetInt32(2)),
            cancellation);
        int Of(ImportRowStatus status) => counted.Where(c => c.Status == status).Sum(c => c.Rows);
        import.Counts.Valid = Of(ImportRowStatus.Valid);
        import.Counts.Failed = Of(ImportRowStatus.Failed);
        import.Counts.Created = Of(ImportRowStatus.Created);
        import.Counts.Updated = Of(ImportRowStatus.Updated);
        import.Counts.Undone = Of(ImportRowStatus.Undone);
        import.Counts.Submitted = counted.Sum(c => c.Submitted);
    }
}
