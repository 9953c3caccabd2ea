using System.Runtime.CompilerServices;
using AceGraph.Api;
using AceGraph.Api.Streams;
using AceGraph.Api.Types;
using AceGraph.Auth;
using AceGraph.Data;
using GraphQL;
using GraphQL.Types;

namespace AceGraph.Imports;

public static class ImportSubscription
{
    public static void AddImportStream(this ObjectGraphType subscription) => subscription
        .AddStream("importProgress", "BulkImport!", "An import as its counts move.", OpenAsync)
        .Argument(Sdl.Type("ID!"), "id", a => a.Description = "`I` and digits.");

    private static async Task<IAsyncEnumerable<object>> OpenAsync(IResolveFieldContext context, StreamCaller caller)
    {
        var text = context.GetArgument<string>("id");
        var database = context.Database();
        return NodeId.TryParse(text, NodeId.BulkImport, out var id)
            && await FindAsync(database, context.Viewer(), id, context.CancellationToken) is not null
            ? ReadAsync(context.Service<ImportProgress>(), database, caller, id)
            : throw ApiErrors.NotFound("There is no import of that id, or you may not see it: take the id that startImport answered with.");
    }

    /// <summary>Each look is shown only to who may see the import by then.</summary>
    private static async IAsyncEnumerable<object> ReadAsync(
        ImportProgress progress, Database database, StreamCaller caller, long id, [EnumeratorCancellation] CancellationToken ended = default)
    {
        await foreach (var import in progress.WatchAsync((CurrentUser)caller.Current, id, ended))
        {
            var viewer = (CurrentUser)await caller.RenewAsync(ended);
            if (await FindAsync(database, viewer, id, ended) is null)
            {
                throw ApiErrors.NotFound("You may not see this import any more.");
            }

            yield return import;
        }
    }

    private static Task<BulkImport?> FindAsync(ISqlReader sql, CurrentUser viewer, long id, CancellationToken cancellation) =>
        ImportRows.FindAsync(sql, new Sql($"{Visibility.Imports(viewer)} AND i.id = {id}"), cancellation);
}
