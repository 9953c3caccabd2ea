using GraphQLParser.AST;

namespace AceGraph.Api;

/// <summary>Refuses mutations over GET, and subscriptions over a single request and answer.</summary>
internal static class OperationKind
{
    public static void Check(GraphQLOperationDefinition operation, Transport transport)
    {
        var kind = operation.Operation;
        if (transport == Transport.Get && kind != OperationType.Query)
            throw new GraphQLError(ErrorCodes.MethodNotAllowed, $"A {Name(kind)} cannot come by GET: send it by POST.");
        if (transport == Transport.Post && kind == OperationType.Subscription)
            throw ApiErrors.BadRequest("A subscription needs a stream: send it to /graphql by WebSocket or to /graphql/stream.");
    }

    private static string Name(OperationType kind) => kind == OperationType.Mutation ? "mutation" : "subscription";
}
