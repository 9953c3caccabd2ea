using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.Options;

namespace AceGraph.Api;

/// <summary>Runs one operation of any transport: under its time, with its request context, its errors in the contract's form.</summary>
public sealed class OperationRunner(
    IDocumentExecuter executer, ISchema schema, ErrorTranslator errors, IOptions<LimitOptions> limits, TimeProvider time)
{
    /// <exception cref="OperationCanceledException">The client has left.</exception>
    public async Task<ExecutionResult> RunAsync(OperationRequest operation, RequestOrigin origin, CancellationToken aborted)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(limits.Value.RequestSeconds), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(aborted, timeout.Token);
        var request = new RequestContext(origin.Caller, origin.Services, either.Token) { Transport = origin.Transport, Address = origin.Address };
        try
        {
            return Finish(await executer.ExecuteAsync(Options(operation, request)), request);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested && !aborted.IsCancellationRequested)
        {
            return new ExecutionResult { Errors = [ErrorTranslator.OutOfTime()] };
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
