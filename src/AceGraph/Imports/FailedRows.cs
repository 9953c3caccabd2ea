using System.Runtime.CompilerServices;
using AceGraph.Api;
using AceGraph.Auth;
using AceGraph.Data;

namespace AceGraph.Imports;

/// <summary>
/// The failed rows of an import as a file: the cells as they came under their own headings, and why each row failed. Repaired and brought
/// again it makes exactly those rows.
/// </summary>
internal static class FailedRows
{
    private const int PageSize = 500;

    /// <summary>Maps `/imports/{id}/failed.csv`. An import out of sight is none.</summary>
    public static void MapFailedRows(this IEndpointRouteBuilder app) => app.MapMethods(
        "/imports/{id}/failed.csv",
        [HttpMethods.Get, HttpMethods.Head],
        (HttpContext context, string id, CallerResolver resolveCaller, Database database, FileResponder files) =>
            files.StreamAsync(context, "the failed rows of an import", async () =>
            {
                var viewer = (CurrentUser?)await resolveCaller(context) ?? throw ApiErrors.Unauthenticated();
                var import = await FindAsync(database, viewer, id, context.RequestAborted)
                    ?? throw ApiErrors.NotFound("There is no such import in your sight: look its id up with the query `bulkImports`.");
                return new StreamedFile(CsvText.ContentType, $"{id}-failed.csv", body => WriteAsync(database, import, body, context.RequestAborted));
            }));

    public static async Task WriteAsync(ISqlReader sql, BulkImport import, Stream output, CancellationToken cancellation)
    {
        var table = ImportTable.Of(import);
        var headings = table.Headings;
        // A file that was made here before brings its own column of errors, which says nothing any more.
        var places = Enumerable.Range(0, headings.Count).Where(i => !ImportTable.IsErrors(headings[i])).ToList();
        string[] header = [.. places.Select(i => headings[i]), ImportTable.ErrorsHeading];
        ImportColumn?[] columns = [.. places.Select(table.ColumnAt), null];
        await output.WriteAsync(CsvText.File([header]), cancellation);
        await foreach (var page in PagesAsync(sql, import, cancellation))
        {
            await output.WriteAsync(CsvText.Rows(page.Select(row => Cells(row, places)), columns), cancellation);
        }
    }

    private static string[] Cells(ImportRow row, List<int> places)
    {
        var cells = ImportTable.CellsOf(row);
        return [.. places.Select(i => cells[i]), RowErrors.Cell(RowErrors.Read(row.Errors))];
    }

    private static async IAsyncEnumerable<IReadOnlyList<ImportRow>> PagesAsync(
        ISqlReader sql, BulkImport import, [EnumeratorCancellation] CancellationToken cancellation)
    {
        List<ImportRow> page;
        var after = 0;
        do
        {
            page = await ImportRows.ListAsync(
                sql, new Sql($"r.import_id = {import.Id} AND r.status = {ImportRowStatus.Failed} AND r.number > {after}"), PageSize, cancellation);
            after = page.Count == 0 ? after : page[^1].Number;
            yield return page;
        }
        while (page.Count == PageSize);
    }

    private static async Task<BulkImport?> FindAsync(ISqlReader sql, CurrentUser viewer, string id, CancellationToken cancellation) =>
        NodeId.TryParse(id, NodeId.BulkImport, out var number)
            ? await ImportRows.FindAsync(sql, new Sql($"{Visibility.Imports(viewer)} AND i.id = {number}"), cancellation)
            : null;
}
