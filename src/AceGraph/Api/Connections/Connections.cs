using System.Collections;
using System.Globalization;
using System.Text;
using AceGraph.Api.Types;
using AceGraph.Auth;
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
        var fingerprint = Fingerprint(context);
        var after = Decode(arguments.After, "after", fingerprint, listing.Keys.Count);
        var before = Decode(arguments.Before, "before", fingerprint, listing.Keys.Count);
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
            [.. rows.Select(r => new Edge<T>(r.Item, fingerprint, r.Place))],
            HasNextPage: () => rest.AnyAsync(more && !arguments.Backward, before, beforeIt: false),
            HasPreviousPage: () => rest.AnyAsync(more && arguments.Backward, after, beforeIt: true),
            TotalCount: async () => await listing.CountAsync(database, cancellation));
    }

    /// <summary>A page of a list that is in memory, such as a catalogue.</summary>
    /// <param name="context">The field.</param>
    /// <param name="items">The whole list.</param>
    /// <param name="key">What it is sorted by, by code points; no two items share all of it.</param>
    public static IConnection Page<T>(this IResolveFieldContext context, IEnumerable<T> items, Func<T, string[]> key)
    {
        var (arguments, fingerprint) = (PageArguments.Read(context), Fingerprint(context));
        var all = items.Select(i => new Placed<T>(i, new Place([string.Join('\n', key(i))])))
            .OrderBy(r => (string?)r.Place.Values[0], StringComparer.Ordinal).ToList();
        int Compare(Placed<T> row, Place place) => string.CompareOrdinal((string?)row.Place.Values[0], (string?)place.Values[0]);
        var start = Decode(arguments.After, "after", fingerprint, 1) is { } after ? all.TakeWhile(r => Compare(r, after) <= 0).Count() : 0;
        var end = Decode(arguments.Before, "before", fingerprint, 1) is { } before ? all.TakeWhile(r => Compare(r, before) < 0).Count() : all.Count;
        var (first, last) = arguments.Backward ? (Math.Max(start, end - arguments.Size), end) : (start, Math.Min(end, start + arguments.Size));
        return new Connection<T>(
            [.. all.Take(first..Math.Max(first, last)).Select(r => new Edge<T>(r.Item, fingerprint, r.Place))],
            HasNextPage: () => Task.FromResult(last < all.Count),
            HasPreviousPage: () => Task.FromResult(first > 0),
            TotalCount: () => Task.FromResult<object>(all.Count));
    }

    /// <summary>As <see cref="PageAsync{T}"/>, for a field of many parents: their first pages, and their counts, are read in one command.</summary>
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

        var (database, fingerprint) = (context.Database(), Fingerprint(context));
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

    private static Place? Decode(string? cursor, string argument, ulong fingerprint, int keys)
    {
        if (cursor is null)
        {
            return null;
        }

        return Cursor.TryDecode(cursor, fingerprint, out var values) && values.Length == keys
            ? new Place(values)
            : throw ApiErrors.InvalidCursor(argument);
    }

    /// <summary>An item of a list without arguments, such as one that was just added, as the list shows it.</summary>
    public static Edge<T> EdgeOf<T>(CurrentUser viewer, string field, T item, long key) =>
        new(item, Cursor.Fingerprint($"{viewer.Key}|{field}"), new Place([key]));

    /// <summary>A cursor holds for the field, parent, filter, order and viewer that it was made for.</summary>
    private static ulong Fingerprint(IResolveFieldContext context)
    {
        var text = new StringBuilder(context.Viewer().Key).Append('|').Append(context.ParentType.Name).Append('.').Append(context.FieldDefinition.Name);
        foreach (var argument in context.Arguments?.Where(a => a.Value.Value is not null && a.Key is not ("first" or "after" or "last" or "before")) ?? [])
        {
            text.Append('|').Append(argument.Key).Append('=');
            Describe(argument.Value.Value, text);
        }

        return Cursor.Fingerprint(text.ToString());
    }

    private static void Describe(object? value, StringBuilder text)
    {
        switch (value)
        {
            case IDictionary<string, object?> members:
                text.Append('{');
                foreach (var member in members.OrderBy(m => m.Key, StringComparer.Ordinal))
                {
                    text.Append(member.Key).Append(':');
                    Describe(member.Value, text);
                    text.Append(',');
                }

                text.Append('}');
                break;
            case IEnumerable items and not string:
                text.Append('[');
                foreach (var item in items)
                {
                    Describe(item, text);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case DateTimeOffset instant:
                text.Append(instant.UtcTicks);
                break;
            default:
                var scalar = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "null";
                text.Append(scalar.Length).Append('"').Append(scalar);
                break;
        }
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
