using System.Runtime.CompilerServices;
using GraphQL;
using GraphQLParser.AST;

namespace AceGraph.Api.Streams;

/// <summary>Runs the operations of transports that stay open.</summary>
public sealed class StreamRunner(OperationRunner runner, IServiceScopeFactory scopes, ErrorTranslator errors)
{
    /// <summary>Starts an operation; a query or mutation is then done.</summary>
    /// <exception cref="OperationCanceledException">The client has left, or has ended the operation.</exception>
    public async Task<StartedOperation> StartAsync(OperationRequest operation, StreamOrigin origin, CancellationToken ended)
    {
        if (origin.Caller.Gone.IsCancellationRequested)
            return new StartedOperation(Unauthenticated(), null);
        await using var scope = scopes.CreateAsyncScope();
        var started = await runner.StartAsync(operation, Request(origin, scope.ServiceProvider), ended);
        // The engine calls a subscription executed whose field has refused to start.
        return started is { Events: null, Result.Operation.Operation: OperationType.Subscription }
            ? new StartedOperation(new ExecutionResult { Errors = started.Result.Errors }, null)
            : started;
    }

    /// <summary>The answers of an operation, one after the other as they are taken. One that is not <c>Executed</c> is the last.</summary>
    /// <exception cref="OperationCanceledException">The client has left, or has ended the operation.</exception>
    public async IAsyncEnumerable<ExecutionResult> ReadAsync(
        StartedOperation started, StreamOrigin origin, [EnumeratorCancellation] CancellationToken ended)
    {
        if (started.Events is not { } stream)
        {
            yield return started.Result;
            yield break;
        }
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ended, origin.Caller.Gone);
        await using var events = stream.Events.GetAsyncEnumerator(either.Token);
        while (await NextAsync(stream, events, origin, either.Token, ended) is { } next)
        {
            yield return next;
            if (!next.Executed)
                yield break;
        }
    }

    /// <returns>Null where there are no more.</returns>
    private async Task<ExecutionResult?> NextAsync(
        EventStream stream, IAsyncEnumerator<object> events, StreamOrigin origin, CancellationToken either, CancellationToken ended)
    {
        try
        {
            if (!await events.MoveNextAsync())
                return null;
            await using var scope = scopes.CreateAsyncScope();
            return await runner.RunEventAsync(stream, events.Current, Request(origin, scope.ServiceProvider), either);
        }
        catch (Exception) when (origin.Caller.Gone.IsCancellationRequested)
        {
            return Unauthenticated();
        }
        catch (GraphQLError refusal)
        {
            return new ExecutionResult { Errors = [refusal] };
        }
        catch (Exception e) when (!ended.IsCancellationRequested)
        {
            return new ExecutionResult { Errors = [errors.Translate(e, null, "the events of a subscription")] };
        }
    }

    private static RequestOrigin Request(StreamOrigin origin, IServiceProvider services) =>
        new(origin.Caller.Current, services, origin.Transport) { Address = origin.Address, StreamCaller = origin.Caller };

    /// <summary>What a stream ends with whose caller is gone.</summary>
    internal static ExecutionResult Unauthenticated() => new() { Errors = [ApiErrors.Unauthenticated()] };
}

/// <summary>Where the operations of one stream come from.</summary>
/// <param name="Caller">Looked up anew while the stream lives.</param>
/// <param name="Transport">How they came in.</param>
/// <param name="Address">As <see cref="RequestContext.Address"/>.</param>
public sealed record StreamOrigin(StreamCaller Caller, Transport Transport, Uri? Address);
