using GraphQL;
using GraphQL.Execution;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace AceGraph.Api.Streams;

/// <summary>Starts a subscription and leaves an <see cref="EventStream"/> with its request instead of the engine's pushing streams.</summary>
public sealed class SubscriptionStrategy() : SubscriptionExecutionStrategy(new QueryStrategy())
{
    public override async Task<ExecutionResult> ExecuteAsync(ExecutionContext context)
    {
        var result = await base.ExecuteAsync(context);
        if (((RequestContext)context.UserContext).Events is null && context.Errors.Count == 0)
            context.Errors.Add(ApiErrors.BadRequest("The subscription selects no field: take @skip or @include away from it."));
        return result;
    }

    protected override async Task<IObservable<ExecutionResult>?> ResolveResponseStreamAsync(ExecutionContext context, ExecutionNode node)
    {
        var stream = await base.ResolveResponseStreamAsync(context, node);
        var request = (RequestContext)context.UserContext;
        if (stream is null || request.Source is not { } source)
            return null;
        var kept = CloneExecutionContext(context, default);
        request.Events = new EventStream(source, (value, each) => ResolveAsync(kept, node, value, each));
        return stream;
    }

    private async Task<ExecutionResult> ResolveAsync(ExecutionContext kept, ExecutionNode node, object value, RequestContext request)
    {
        using var context = CloneExecutionContext(kept, request.CancellationToken);
        (context.UserContext, context.RequestServices) = (request, request.Services);
        return await ProcessDataAsync(context, node, value);
    }
}
