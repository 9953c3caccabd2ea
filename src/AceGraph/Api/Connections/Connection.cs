using AceGraph.Data;

namespace AceGraph.Api.Connections;

/// <summary>One page of a list, and the questions about the rest that are asked only when selected.</summary>
/// <param name="Edges">The rows with their cursors.</param>
/// <param name="HasNextPage">Exact, whichever way the page was read.</param>
/// <param name="HasPreviousPage">Exact, whichever way the page was read.</param>
/// <param name="TotalCount">Of the whole list: a number, or the promise of one that is counted in a batch.</param>
public sealed record Connection<T>(
    IReadOnlyList<Edge<T>> Edges,
    Func<Task<bool>> HasNextPage,
    Func<Task<bool>> HasPreviousPage,
    Func<Task<object>> TotalCount) : IConnection
{
    public IEnumerable<T> Nodes => Edges.Select(e => e.Node);

    IEnumerable<object?> IConnection.Nodes => Edges.Select(e => (object?)e.Node);

    IEnumerable<object> IConnection.Edges => Edges;

    public string? StartCursor => Edges.Count == 0 ? null : Edges[0].Cursor;

    public string? EndCursor => Edges.Count == 0 ? EndOfEmptyPage : Edges[^1].Cursor;

    /// <summary>What <see cref="EndCursor"/> is on an empty page.</summary>
    public string? EndOfEmptyPage { get; init; }
}

/// <param name="Node">The item.</param>
/// <param name="Fingerprint">Of the list.</param>
/// <param name="Place">Where the item stands in it.</param>
public sealed record Edge<T>(T Node, ulong Fingerprint, Place Place) : IEdge
{
    /// <summary>Written when it is asked for: most pages show the last one at most.</summary>
    public string Cursor => Api.Cursor.Encode(Fingerprint, Place.Values);

    object? IEdge.Node => Node;
}

/// <summary>A page of whatever type, for the one GraphQL type that shows them all.</summary>
public interface IConnection
{
    IEnumerable<object> Edges { get; }
    IEnumerable<object?> Nodes { get; }
    string? StartCursor { get; }
    string? EndCursor { get; }
    Func<Task<bool>> HasNextPage { get; }
    Func<Task<bool>> HasPreviousPage { get; }
    Func<Task<object>> TotalCount { get; }
}

public interface IEdge
{
    object? Node { get; }
    string Cursor { get; }
}
