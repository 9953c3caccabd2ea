using AceGraph.Api.Types;

namespace AceGraph.Api.Connections;

public sealed class ConnectionType : ObjectType<IConnection>
{
    public ConnectionType(string node, bool isCounted = true)
        : base(node + "Connection", $"A page of a list of {node}, by the Relay cursor connections specification.")
    {
        Field("edges", $"[{node}Edge!]!", "The items of the page, each with its cursor.", c => c.Edges);
        Field("nodes", $"[{node}!]!", "The items of the page.", c => c.Nodes);
        Field("pageInfo", "PageInfo!", "Where the page stands in the list.", c => c);
        if (isCounted)
        {
            Field("totalCount", "Int!", "How many items the whole list has now. Counted only when selected.").ResolveAsync(async c => await c.Source.TotalCount());
        }
    }
}

public sealed class EdgeType : ObjectType<IEdge>
{
    public EdgeType(string node)
        : base(node + "Edge", $"An item of a list of {node}, with its place.")
    {
        Field("cursor", "String!", "The place: `after` or `before` of the same list with the same filter and order.", e => e.Cursor);
        Field("node", node + "!", "The item itself.", e => e.Node);
    }
}

public sealed class PageInfoType : ObjectType<IConnection>
{
    public PageInfoType()
        : base("PageInfo", "Where a page stands in its list. Both flags are exact in both directions.")
    {
        Field("hasNextPage", "Boolean!", "Whether items follow the page.").ResolveAsync(async c => await c.Source.HasNextPage());
        Field("hasPreviousPage", "Boolean!", "Whether items precede the page.").ResolveAsync(async c => await c.Source.HasPreviousPage());
        Field("startCursor", "String", "The cursor of the first item; null on an empty page.", c => c.StartCursor);
        Field("endCursor", "String", "The cursor of the last item; null on an empty page, unless the list says otherwise.", c => c.EndCursor);
    }
}
