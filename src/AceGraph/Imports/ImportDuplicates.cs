using AceGraph.Data;
using AceGraph.Errors;

namespace AceGraph.Imports;

/// <summary>Finds rows that an earlier one of the file is equal to: the same CRM identifier, the same Opportunity ID, or all cells equal after trimming.</summary>
internal static class ImportDuplicates
{
    private static readonly string CrmIdPath = ImportColumns.At("crmId").Path;

    /// <summary>By the number of the row. A later row counts as well once it is found right: what is mended must not repeat it.</summary>
    public static async Task<IReadOnlyDictionary<int, UserError>> FindAsync(
        ISqlReader sql, ImportTable table, IReadOnlyList<ImportRow> rows, CancellationToken cancellation)
    {
        var (import, first, last) = (rows[0].ImportId, rows[0].Number, rows[^1].Number);
        var found = await sql.ListAsync(
            new Sql($"{Equal(import, first, last, new("fingerprint"))} UNION ALL {Equal(import, first, last, new("crm_id"))}"),
            row => (Number: row.GetInt32(0), Other: row.GetInt32(1)),
            cancellation);
        var byNumber = rows.ToDictionary(r => r.Number);
        return found.Where(f => byNumber.ContainsKey(f.Number)).GroupBy(f => f.Number)
            .ToDictionary(g => g.Key, g => Error(table, byNumber[g.Key], g.Min(f => f.Other)));
    }

    private static Sql Equal(long import, int first, int last, SqlName column) => new(
        $"""
        SELECT r.number, min(e.number) FROM import_rows r
        JOIN import_rows e ON e.import_id = r.import_id AND e.{column} = r.{column} AND e.number <> r.number
        WHERE r.import_id = {import} AND r.number BETWEEN {first} AND {last}
        AND (e.number < r.number OR e.status IN ('VALID', 'CREATED', 'UPDATED'))
        GROUP BY r.number
        """);

    private static UserError Error(ImportTable table, ImportRow row, int other)
    {
        var key = ImportRowReader.KeyOf(table.Read(ImportTable.CellsOf(row)));
        var (what, path) = key.OpportunityId is not null ? ("is about the same opportunity, or has the same CRM identifier", ImportColumns.OpportunityId.Path)
            : key.CrmId is not null ? ("has the same CRM identifier or holds the same", CrmIdPath)
            : ("holds the same", null);
        return RowErrors.Named(new UserError(
            ErrorCode.DuplicateInFile, $"Row {other} of the file {what}.", path, $"Delete one of the two, or correct it; row {other} is taken by itself."));
    }
}
