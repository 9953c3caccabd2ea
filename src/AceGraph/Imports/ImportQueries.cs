using AceGraph.Api;
using AceGraph.Api.Connections;
using AceGraph.Api.Types;
using AceGraph.Auth;
using AceGraph.Data;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Types;

namespace AceGraph.Imports;

public static class ImportQueries
{
    public static void AddImportQueries(this ObjectGraphType query)
    {
        query.Field("bulkImport", Sdl.Type("BulkImport")).Description("One import; null where it does not exist or the viewer may not see it.")
            .Argument(Sdl.Type("ID!"), "id", a => a.Description = "`I` and digits.")
            .Resolve(c => NodeId.TryParse(c.GetArgument<string>("id"), NodeId.BulkImport, out var id) ? c.LoadImport(id) : null);
        query.Field("bulkImports", Sdl.Type("BulkImportConnection!")).Description("The imports that the viewer can see, newest first.")
            .WithPaging()
            .ResolveAsync(async c => await ListAsync(c));
    }

    public static IDataLoaderResult<BulkImport?>? LoadImport(this IResolveFieldContext context, long id)
    {
        var viewer = context.Viewer();
        return context.LoadById(
            "imports",
            id,
            "i.id",
            ids => new Sql($"SELECT {ImportRows.ImportColumns} FROM imports i WHERE {Visibility.Imports(viewer)} AND {ids}"),
            ImportRows.MapImport,
            i => i.Id);
    }

    internal static Task<IConnection> RowsAsync(IResolveFieldContext context, BulkImport import)
    {
        var headings = ImportTable.Of(import).Headings;
        var status = context.GetArgument<ImportRowStatus?>("status") is { } wanted ? new Sql($"r.status = {wanted}") : new Sql($"r.status IS NOT NULL");
        return context.PageAsync(new Listing<ShownRow>(
            new SqlName("import_rows r"),
            ImportRows.Columns,
            ImportRows.ColumnCount,
            new Sql($"r.import_id = {import.Id} AND {status}"),
            [new SortKey(new($"r.number"))],
            row => new ShownRow(ImportRows.Map(row), headings)));
    }

    private static Task<IConnection> ListAsync(IResolveFieldContext context) => context.PageAsync(new Listing<BulkImport>(
        new SqlName("imports i"),
        ImportRows.ImportColumns,
        ImportRows.ImportColumnCount,
        Visibility.Imports(context.Viewer()),
        [new SortKey(new($"i.id"), Descending: true)],
        ImportRows.MapImport));
}
