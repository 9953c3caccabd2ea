using AceGraph.Data;
using GraphQL;

namespace AceGraph.Api.Connections;

/// <summary>Pages of lists that are in memory, such as a catalogue.</summary>
public static class MemoryPages
{
    /// <param name="context">The field.</param>
    /// <param name="items">The whole list.</param>
    /// <param name="key">What it is sorted by, by code points; no two items share all of it.</param>
    public static IConnection Page<T>(this IResolveFieldContext context, IEnumerable<T> items, Func<T, string[]> key)
    {
        var (arguments, fingerprint) = (PageArguments.Read(context), CursorScope.Fingerprint(context));
        var all = items.Select(i => new Placed<T>(i, new Place([string.Join('\n', key(i))])))
            .OrderBy(r => (string?)r.Place.Values[0], StringComparer.Ordinal).ToList();
        int Compare(Placed<T> row, Place place) => string.CompareOrdinal((string?)row.Place.Values[0], (string?)place.Values[0]);
        var start = CursorScope.Decode(arguments.After, "after", fingerprint, 1) is { } after ? all.TakeWhile(r => Compare(r, after) <= 0).Count() : 0;
        var end = CursorScope.Decode(arguments.Before, "before", fingerprint, 1) is { } before ? all.TakeWhile(r => Compare(r, before) < 0).Count() : all.Count;
        var (first, last) = arguments.Backward ? (Math.Max(start, end - arguments.Size), end) : (start, Math.Min(end, start + arguments.Size));
        return new Connection<T>(
            [.. all.Take(first..Math.Max(first, last)).Select(r => new Edge<T>(r.Item, fingerprint, r.Place))],
            HasNextPage: () => Task.FromResult(last < all.Count),
            HasPreviousPage: () => Task.FromResult(first > 0),
            TotalCount: () => Task.FromResult<object>(all.Count));
    }
}
