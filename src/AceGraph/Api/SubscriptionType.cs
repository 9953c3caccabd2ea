using AceGraph.Changes;
using AceGraph.Imports;
using GraphQL.Types;

namespace AceGraph.Api;

public sealed class SubscriptionType : ObjectGraphType
{
    public SubscriptionType()
    {
        Name = "Subscription";
        Description = "What can be watched, by WebSocket at /graphql (graphql-transport-ws) or by server-sent events at /graphql/stream (graphql-sse).";
        this.AddChangeStream();
        this.AddImportStream();
    }
}
