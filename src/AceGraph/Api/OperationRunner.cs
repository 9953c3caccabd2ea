using AceGraph.Api.Streams;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.Options;

namespace AceGraph.Api;

/// <summary>Runs one operation of any transport: under its time, with its request context, its errors in the contract's form.</summary>
public sealed class OperationRunner(
    IDocumentExecuter executer, ISchema schema, ErrorTranslator errors, IOptions<LimitOptions> limits, TimeProvider time)
{
    /// <exception cref="OperationCanceledException">The client has left.</exception>
    public async Task<ExecutionResult> RunAsync(OperationRequest operation, RequestOrigin origin, CancellationToken aborted) =>
        (await StartAsync(operation, origin, aborted)).Result;

    /// <summary>The same for an operation that may be a subscription, whose events then follow; the time is that of its start.</summary>
    /// <exception cref="OperationCanceledException">The client has left.</exception>
    public Task<StartedOperation> StartAsync(OperationRequest operation, RequestOrigin origin, CancellationToken aborted) =>
        InTimeAsync(origin, aborted, request => executer.ExecuteAsync(Options(operation, request)));

    /// <summary>Answers with one event of a subscription, which has the time of a request.</summary>
    /// <exception cref="OperationCanceledException">The client has left.</exception>
    public async Task<ExecutionResult> RunEventAsync(EventStream stream, object value, RequestOrigin origin, CancellationToken aborted) =>
        (await InTimeAsync(origin, aborted, async request =>
        {
            var result = await stream.ResolveAsync(value, request);
            // The engine turns the cancellation of an event into an error of its own.
            request.CancellationToken.ThrowIfCancellationRequested();
            return result;
        })).Result;

    private async Task<StartedOperation> InTimeAsync(
        RequestOrigin origin, CancellationToken aborted, Func<RequestContext, Task<ExecutionResult>> run)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(limits.Value.RequestSeconds), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(aborted, timeout.Token);
        var request = new RequestContext(origin.Caller, origin.Services, either.Token)
        {
            Transport = origin.Transport,
            Address = origin.Address,
            StreamCaller = origin.StreamCaller,
        };
        try
        {
            return new StartedOperation(Finish(await run(request), request), request.Events);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested && !aborted.IsCancellationRequested)
        {
            return new StartedOperation(new ExecutionResult { Errors = [ErrorTranslator.OutOfTime()] }, null);
        }
    }

    private ExecutionOptions Options(OperationRequest operation, RequestContext request) => new()
    {
        Schema = schema,
        Query = operation.Query,
        OperationName = operation.OperationName,
        Variables = operation.Variables,
        Extensions = operation.Extensions,
        RequestServices = request.Services,
        UserContext = request,
        CancellationToken = request.CancellationToken,
        UnhandledExceptionDelegate = errors.UnhandledAsync,
    };

    private ExecutionResult Finish(ExecutionResult result, RequestContext request)
    {
        if (result.Errors is not { Count: > 0 } found)
            return result;
        if (request.IsAnonymous)
            return new ExecutionResult { Errors = [ApiErrors.Unauthenticated()] };
        var shown = new ExecutionErrors();
        foreach (var error in found.Take(limits.Value.Errors))
            shown.Add(errors.Normalize(error, request));
        result.Errors = shown;
        return result;
    }
}
