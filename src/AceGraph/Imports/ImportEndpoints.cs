using AceGraph.Api;
using AceGraph.Auth;
using AceGraph.Data;

namespace AceGraph.Imports;

internal static class ImportEndpoints
{
    private static readonly string[] GetAndHead = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps the files of import and export, each for GET and HEAD.</summary>
    public static void MapImportFiles(this IEndpointRouteBuilder app)
    {
        app.MapMethods("/imports/template.csv", GetAndHead, TemplateAsync);
        app.MapMethods("/imports/picklists.csv", GetAndHead, PicklistsAsync);
        app.MapMethods("/opportunities.csv", GetAndHead, OpportunitiesAsync);
    }

    private static string[] Headings => [.. ImportColumns.All.Select(column => column.TemplateHeading)];

    private static Task TemplateAsync(HttpContext context, CallerResolver resolveCaller, FileResponder files) =>
        files.AnswerAsync(context, "the import template", async () =>
        {
            await ViewerAsync(context, resolveCaller);
            return new ServedFile(CsvText.File([Headings]), CsvText.ContentType, DownloadName: $"acegraph-template-{TemplateVersion.Current}.csv");
        });

    private static Task PicklistsAsync(HttpContext context, CallerResolver resolveCaller, Database database, FileResponder files) =>
        files.AnswerAsync(context, "the import picklists", async () =>
        {
            var viewer = await ViewerAsync(context, resolveCaller);
            var solutions = viewer.IsAws ? [] : await ImportLists.SolutionsAsync(database, viewer, context.RequestAborted);
            var lists = new ImportLists(solutions, new Dictionary<string, long>(), new HashSet<long>());
            return new ServedFile(
                PicklistFile.Write([.. solutions.Where(s => s.Active).Select(s => lists.NameOf(s.Id))]), CsvText.ContentType, DownloadName: "acegraph-picklists.csv");
        });

    private static Task OpportunitiesAsync(
        HttpContext context, CallerResolver resolveCaller, Database database, ExportRequest request, TimeProvider time, FileResponder files) =>
        files.StreamAsync(context, "the export", async () =>
        {
            var (viewer, now) = (await ViewerAsync(context, resolveCaller), time.GetUtcNow());
            var where = await request.WhereAsync(viewer, context.Request.Query, now, context.RequestAborted);
            var pages = new Export(database, viewer, now, where).PagesAsync(context.RequestAborted).GetAsyncEnumerator(context.RequestAborted);
            // The first page is read before the answer begins: what the database refuses is refused in words.
            await pages.MoveNextAsync();
            return new StreamedFile(CsvText.ContentType, "opportunities.csv", async body =>
            {
                await body.WriteAsync(CsvText.File([Headings]), context.RequestAborted);
                do
                {
                    await body.WriteAsync(CsvText.Rows(pages.Current, ImportColumns.All), context.RequestAborted);
                }
                while (await pages.MoveNextAsync());
            });
        });

    private static async Task<CurrentUser> ViewerAsync(HttpContext context, CallerResolver resolveCaller) =>
        (CurrentUser?)await resolveCaller(context) ?? throw ApiErrors.Unauthenticated();
}
