namespace AceGraph.Api.Connections;

/// <summary>One page of a list, and the questions about the rest that are asked only when selected.</summary>
/// <param name="Edges">The rows with their cursors.</param>
/// <param name="HasNextPage">Exact, whichever way the page was read.</param>
/// <param name="HasPreviousPage">Exact, whichever way the page was read.</param>
/// <param name="TotalCount">Of the whole list.</param>
public sealed record Connection<T>(
    IReadOnlyList<Edge<T>> Edges,
    Func<Task<bool>> HasNextPage,
    Func<Task<bool>> HasPreviousPage,
    Func<Task<int>> TotalCount) : IConnection
{
    public IEnumerable<T> Nodes => Edges.Select(e => e.Node);

    IEnumerable<object?> IConnection.Nodes => Edges.Select(e => (object?)e.Node);

    IEnumerable<object> IConnection.Edges => Edges;

    public string? StartCursor => Edges.Count == 0 ? null : Edges[0].Cursor;

    public string? EndCursor => Edges.Count == 0 ? null : Edges[^1].Cursor;
}

public sealed record Edge<T>(T Node, string Cursor) : IEdge
{
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
    Func<Task<int>> TotalCount { get; }
}

public interface IEdge
{
    object? Node { get; }
    string Cursor { get; }
}
