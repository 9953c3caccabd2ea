using AceGraph.Api;
using AceGraph.Api.Connections;
using AceGraph.Api.Types;
using AceGraph.Data;
using GraphQL;
using GraphQL.Types;

namespace AceGraph.Changes;

public static class ChangeQueries
{
    public static void AddChangeQueries(this ObjectGraphType query) => query.Field("changes", Sdl.Type("ChangeConnection!"))
        .Description(
            "The ordered log of everything that happened to records the viewer may see. `after` replays from any point; nothing is lost or repeated. "
            + "`last: 1` gives the point that stands now. Cursors do not depend on `types` and `ids`. An empty page repeats `after` as its `endCursor`; without `after` it gives the start of the log.")
        .WithPaging()
        .Argument(Sdl.Type("[ChangeType!]"), "types", a => a.Description = "Only changes of these types.")
        .Argument(Sdl.Type("[ID!]"), "ids", a => a.Description = "Only changes of these records.")
        .ResolveAsync(async context => await PageAsync(context));

    private static async Task<object> PageAsync(IResolveFieldContext context)
    {
        var arguments = PageArguments.Read(context);
        var (database, cancellation) = (context.Database(), context.CancellationToken);
        var after = await PlaceAsync(database, arguments.After, "after", cancellation);
        var before = await PlaceAsync(database, arguments.Before, "before", cancellation);
        var listing = ChangeReader.Listing(context.Viewer(), ChangeFilter.Read(context));
        var page = await context.PageAsync(listing, arguments, after, before, row => ChangeCursor.Edge(row.Item));
        return page with { EndOfEmptyPage = arguments.After ?? ChangeCursor.Start };
    }

    private static async Task<Place?> PlaceAsync(Database database, string? cursor, string argument, CancellationToken cancellation) =>
        await ChangeCursor.PositionAsync(database, cursor, argument, cancellation) is { } position ? new Place([position]) : null;
}
