using AceGraph.Data;
using GraphQL;

namespace AceGraph.Api.Connections;

/// <summary>Pages of lists that every parent record has.</summary>
public static class NestedPages
{
    /// <summary>As <see cref="Connections.PageAsync{T}(GraphQL.IResolveFieldContext, Listing{T})"/>, for a field of many parents: their first pages, and their counts, are read in one command.</summary>
    /// <param name="context">The field.</param>
    /// <param name="listing">The list of every parent.</param>
    /// <param name="parent">The one that the field is resolved for.</param>
    /// <param name="variant">Tells apart lists of one field that differ by other arguments.</param>
    public static async Task<object> PageAsync<TKey, T>(
        this IResolveFieldContext context, NestedListing<TKey, T> listing, TKey parent, string variant = "")
        where TKey : notnull
    {
        var arguments = PageArguments.Read(context);
        if (arguments.After is not null || arguments.Before is not null)
        {
            return await context.PageAsync(listing.Of(parent));
        }

        var (database, fingerprint) = (context.Database(), CursorScope.Fingerprint(context));
        var name = $"{context.ParentType.Name}.{context.FieldDefinition.Name}|{variant}";
        var pages = context.Request().Loader<TKey, IReadOnlyList<Placed<T>>>(
            $"{name}|{arguments.Size}|{arguments.Backward}",
            async (parents, cancellation) =>
            {
                var rows = await listing.ReadFirstAsync(database, parents, arguments.Size + 1, arguments.Backward, cancellation);
                return parents.ToDictionary(p => p, p => (IReadOnlyList<Placed<T>>)[.. rows[p]]);
            });
        var counts = context.Request().Loader<TKey, int>(name + "|count", (parents, cancellation) => listing.CountAsync(database, parents, cancellation));
        return pages.LoadAsync(parent).Then(rows => FirstPage(rows ?? [], arguments, fingerprint, () => counts.LoadAsync(parent)));
    }

    private static Connection<T> FirstPage<T>(
        IReadOnlyList<Placed<T>> rows, PageArguments arguments, ulong fingerprint, Func<object> count)
    {
        var more = rows.Count > arguments.Size;
        var page = more ? (arguments.Backward ? rows.Skip(1) : rows.SkipLast(1)) : rows;
        return new Connection<T>(
            [.. page.Select(r => new Edge<T>(r.Item, fingerprint, r.Place))],
            HasNextPage: () => Task.FromResult(more && !arguments.Backward),
            HasPreviousPage: () => Task.FromResult(more && arguments.Backward),
            TotalCount: () => Task.FromResult(count()));
    }
}
