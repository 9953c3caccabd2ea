using AceGraph.Picklists;
using GraphQL.Types;

namespace AceGraph.Tests.Picklists;

/// <summary>A schema of nothing but the picklists and the query that lists them.</summary>
internal static class PicklistsOnly
{
    public static Schema Create()
    {
        var query = new ObjectGraphType { Name = "Query", Description = "What can be read." };
        query.AddPicklistQueries();
        var schema = new Schema { Query = query };
        schema.AddPicklists();
        return schema;
    }
}
