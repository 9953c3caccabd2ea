using AceGraph.Api.Types;
using AceGraph.Data;
using GraphQL;
using GraphQL.Builders;

namespace AceGraph.Api.Connections;

/// <summary>Turns the paging arguments of a field into pages of a <see cref="Listing{T}"/>.</summary>
public static class Connections
{
    public static FieldBuilder<T, object> WithPaging<T>(this FieldBuilder<T, object> field) => field
        .Argument(Sdl.Type("Int"), "first", a => a.Description = "How many items from the start, or from `after`: 1 to 100, 25 where neither is given.")
        .Argument(Sdl.Type("String"), "after", a => a.Description = "Only items after this cursor.")
        .Argument(Sdl.Type("Int"), "last", a => a.Description = "How many items from the end, or before `before`: 1 to 100. Not together with `first`.")
        .Argument(Sdl.Type("String"), "before", a => a.Description = "Only items before this cursor.");

    public static async Task<IConnection> PageAsync<T>(this IResolveFieldContext context, Listing<T> listing)
    {
        var arguments = PageArguments.Read(context);
        var fingerprint = CursorScope.Fingerprint(context);
        var after = CursorScope.Decode(arguments.After, "after", fingerprint, listing.Keys.Count);
        var before = CursorScope.Decode(arguments.Before, "before", fingerprint, listing.Keys.Count);
        return await context.PageAsync(listing, arguments, after, before, row => new Edge<T>(row.Item, fingerprint, row.Place));
    }

    /// <summary>A page between two places whose cursors are made and read by the caller.</summary>
    public static async Task<Connection<T>> PageAsync<T>(
        this IResolveFieldContext context, Listing<T> listing, PageArguments arguments, Place? after, Place? before, Func<Placed<T>, Edge<T>> edge)
    {
        var database = context.Database();
        var cancellation = context.CancellationToken;
        var rows = await listing.ReadAsync(database, after, before, arguments.Size + 1, arguments.Backward, cancellation);
        var more = rows.Count > arguments.Size;
        if (more)
        {
            rows.RemoveAt(arguments.Backward ? 0 : rows.Count - 1);
        }

        var rest = new Rest<T>(listing, database, rows, cancellation);
        return new Connection<T>(
            [.. rows.Select(edge)],
            HasNextPage: () => rest.AnyAsync(more && !arguments.Backward, before, beforeIt: false),
            HasPreviousPage: () => rest.AnyAsync(more && arguments.Backward, after, beforeIt: true),
            TotalCount: async () => await listing.CountAsync(database, cancellation));
    }
}

/// <summary>What stands beside a page that was read.</summary>
file sealed record Rest<T>(Listing<T> Listing, Database Database, List<Placed<T>> Rows, CancellationToken Cancellation)
{
    /// <param name="known">One row more than the page was read.</param>
    /// <param name="bound">The cursor that the page ends at on that side; without one the page reaches the end of the list.</param>
    /// <param name="beforeIt">The side.</param>
    public Task<bool> AnyAsync(bool known, Place? bound, bool beforeIt)
    {
        if (known || bound is null)
        {
            return Task.FromResult(known);
        }

        return Rows.Count == 0
            ? Listing.AnyAsync(Database, bound, beforeIt, inclusive: true, Cancellation)
            : Listing.AnyAsync(Database, beforeIt ? Rows[0].Place : Rows[^1].Place, beforeIt, inclusive: false, Cancellation);
    }
}
