using System.Data.Common;
using AceGraph.Data;
using AceGraph.Picklists;

namespace AceGraph.Imports;

/// <summary>Imports and their rows as SQL reads them.</summary>
internal static class ImportRows
{
    public const int ColumnCount = 10;

    public const int ImportColumnCount = 20;

    public static SqlName Columns { get; } = new(
        "r.import_id, r.number, r.line, r.status, r.cells, r.errors, r.opportunity_id, r.opportunity_version, r.submitted, r.crm_id");

    public static SqlName ImportColumns { get; } = new(
        "i.id, i.partner_id, i.created_by_id, i.version, i.file_name, i.status, i.created_at, i.committed_at, i.roles, i.client, i.headings, i.mapping, "
        + "i.error, i.counts_total, i.counts_valid, i.counts_failed, i.counts_created, i.counts_updated, i.counts_submitted, i.counts_undone");

    public static ImportRow Map(DbDataReader row) => new()
    {
        ImportId = row.GetInt64(0),
        Number = row.GetInt32(1),
        Line = row.GetInt32(2),
        Status = row.PickOrNull<ImportRowStatus>(3),
        Cells = row.GetString(4),
        Errors = row.Text(5),
        OpportunityId = row.Id(6),
        OpportunityVersion = row.Number(7),
        Submitted = row.GetBoolean(8),
        CrmId = row.Text(9),
    };

    public static BulkImport MapImport(DbDataReader row) => new()
    {
        Id = row.GetInt64(0),
        PartnerId = row.GetInt64(1),
        CreatedById = row.GetInt64(2),
        Version = row.GetInt32(3),
        FileName = row.GetString(4),
        Status = row.Pick<ImportStatus>(5),
        CreatedAt = row.Instant(6),
        CommittedAt = row.InstantOrNull(7),
        Roles = StoredLists.Picks<UserRole>(row.GetString(8)),
        Client = row.Text(9),
        Headings = row.GetString(10),
        Mapping = row.GetString(11),
        Error = row.Text(12),
        Counts = new ImportCounts
        {
            Total = row.GetInt32(13),
            Valid = row.GetInt32(14),
            Failed = row.GetInt32(15),
            Created = row.GetInt32(16),
            Updated = row.GetInt32(17),
            Submitted = row.GetInt32(18),
            Undone = row.GetInt32(19),
        },
    };

    /// <param name="sql">Where to look.</param>
    /// <param name="where">Over alias <c>i</c>; starts from visibility unless the use is the server's own.</param>
    /// <param name="cancellation">Of the caller.</param>
    public static async Task<BulkImport?> FindAsync(ISqlReader sql, Sql where, CancellationToken cancellation) =>
        (await sql.ListAsync(new Sql($"SELECT {ImportColumns} FROM imports i WHERE {where}"), MapImport, cancellation)).FirstOrDefault();

    /// <summary>Rows in the order of the file, over alias <c>r</c>.</summary>
    public static Task<List<ImportRow>> ListAsync(ISqlReader sql, Sql where, int most, CancellationToken cancellation) =>
        sql.ListAsync(new Sql($"SELECT {Columns} FROM import_rows r WHERE {where} ORDER BY r.number LIMIT {most}"), Map, cancellation);
}
