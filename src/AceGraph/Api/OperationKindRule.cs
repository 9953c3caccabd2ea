using GraphQL.Validation;
using GraphQLParser.AST;

namespace AceGraph.Api;

/// <summary>Refuses mutations over GET, and subscriptions over a single request and answer.</summary>
public sealed class OperationKindRule : ValidationRuleBase
{
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        var kind = context.Operation.Operation;
        var transport = ((RequestContext)context.UserContext).Transport;
        if (transport == Transport.Get && kind != OperationType.Query)
            throw new GraphQLError(ErrorCodes.MethodNotAllowed, $"A {Name(kind)} cannot come by GET: send it by POST.");
        if (transport == Transport.Post && kind == OperationType.Subscription)
            throw ApiErrors.BadRequest("A subscription needs a stream: send it to /graphql by WebSocket or to /graphql/stream.");
        return default;
    }

    private static string Name(OperationType kind) => kind == OperationType.Mutation ? "mutation" : "subscription";
}
