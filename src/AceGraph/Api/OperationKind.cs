using GraphQLParser.AST;

namespace AceGraph.Api;

/// <summary>Refuses mutations over GET, and subscriptions over a single request and answer.</summary>
internal static class OperationKind
{
    public static void Check(GraphQLOperationDefinition operation, Transport transport)
    {
        var kind = operation.Operation;
        if (transport == Transport.Get && kind != OperationType.Query)
            throw ByGet(kind);
        if (transport == Transport.StreamByGet && kind == OperationType.Mutation)
            throw ByGet(kind);
        if (transport == Transport.Post && kind == OperationType.Subscription)
            throw ApiErrors.BadRequest("A subscription needs a stream: send it to /graphql by WebSocket or to /graphql/stream.");
    }

    private static GraphQLError ByGet(OperationType kind) =>
        new(ErrorCodes.MethodNotAllowed, $"A {Name(kind)} cannot come by GET: send it by POST.");

    private static string Name(OperationType kind) => kind == OperationType.Mutation ? "mutation" : "subscription";
}
