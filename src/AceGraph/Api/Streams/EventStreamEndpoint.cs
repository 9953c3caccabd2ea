using Microsoft.Extensions.Primitives;

namespace AceGraph.Api.Streams;

/// <summary>
/// GraphQL over server-sent events, after the protocol graphql-sse: a stream for each operation, or a reserved stream that carries the
/// answers of many.
/// </summary>
public sealed class EventStreamEndpoint(StreamParts parts, Reservations reservations, GraphQLEndpoint http, ResponseWriter responses)
{
    private const string TokenHeader = "X-GraphQL-Event-Stream-Token";

    public async Task HandleAsync(HttpContext context)
    {
        try
        {
            await AnswerAsync(context);
        }
        catch (GraphQLError refusal) when (!context.Response.HasStarted)
        {
            await responses.RefuseFileAsync(context, refusal);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested || parts.Stopping.IsCancellationRequested)
        {
            // The client has left, or has to come back to another server.
        }
        catch (Exception e)
        {
            var told = parts.Errors.Translate(e, null, "an event stream");
            if (context.Response.HasStarted)
                context.Abort();
            else
                await responses.RefuseFileAsync(context, told);
        }
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var request = context.Request;
        var caller = await parts.Callers.FindAsync(request.Headers.Authorization, context.RequestAborted) ?? throw ApiErrors.Unauthenticated();
        var origin = new StreamOrigin(
            caller,
            HttpMethods.IsGet(request.Method) ? Transport.StreamByGet : Transport.Stream,
            PublicAddress.Of(request, parts.Options.PublicUrl));
        var token = request.Headers.TryGetValue(TokenHeader, out var header) ? header : request.Query["token"];
        if (HttpMethods.IsPut(request.Method))
            await ReserveAsync(context, caller.Current);
        else if (HttpMethods.IsDelete(request.Method))
            EndOperation(request, token, caller.Current);
        else if (StringValues.IsNullOrEmpty(token))
            await StreamOneAsync(context, origin);
        else if (HttpMethods.IsGet(request.Method))
            await StreamManyAsync(context, reservations.Find(token.ToString(), caller.Current), caller);
        else
            await RunAsync(context, reservations.Find(token.ToString(), caller.Current), origin);
    }

    private async Task StreamOneAsync(HttpContext context, StreamOrigin origin)
    {
        RefuseOtherTypes(context.Request);
        using var entered = parts.Open.Enter(origin.Caller.Current);
        var operation = await ReadAsync(context.Request);
        await HoldAsync(context, origin.Caller, async (writer, ended) =>
        {
            var started = await parts.Runner.StartAsync(operation, origin, ended);
            await foreach (var result in parts.Runner.ReadAsync(started, origin, ended))
                await writer.SendAsync("next", parts.Serializer.Write(result));
            await writer.SendAsync("complete", default);
        });
    }

    private async Task StreamManyAsync(HttpContext context, Reservation reservation, StreamCaller caller)
    {
        RefuseOtherTypes(context.Request);
        if (!reservation.TryOpen())
            throw new GraphQLError(ErrorCodes.Conflict, "The event stream of that token is open already: reserve another by PUT.");
        try
        {
            await HoldAsync(context, caller, (writer, ended) => reservation.StreamAsync(writer, caller, ended));
        }
        finally
        {
            // A client may leave before its stream is open.
            await reservation.EndAsync();
        }
    }

    /// <summary>Opens a stream, and has its caller watched and the connection kept alive until it ends.</summary>
    private async Task HoldAsync(HttpContext context, StreamCaller caller, Func<EventWriter, CancellationToken, Task> stream)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, parts.Stopping);
        using var writer = new EventWriter(context, ended.Token);
        var beside = Task.CompletedTask;
        try
        {
            await writer.OpenAsync();
            beside = Task.WhenAll(caller.WatchAsync(parts.Time, ended.Token), writer.KeepAliveAsync(parts.Time));
            await stream(writer, ended.Token);
        }
        finally
        {
            await ended.CancelAsync();
            await beside.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task RunAsync(HttpContext context, Reservation reservation, StreamOrigin origin)
    {
        var request = await ReadAsync(context.Request);
        if (request.Extensions?.GetValueOrDefault("operationId") is not string { Length: > 0 and <= 255 } id)
            throw ApiErrors.BadRequest("Member \"extensions.operationId\" is missing: name the operation by a string of 1 to 255 characters.");
        var operation = reservation.Enter(id)
            ?? throw new GraphQLError(ErrorCodes.Conflict, "An operation of that id runs on this event stream: take another id.");
        var isRunning = false;
        try
        {
            var started = await parts.Runner.StartAsync(request, origin, operation.Ended);
            isRunning = !started.IsRefused;
            if (!isRunning)
            {
                await responses.RefuseFileAsync(context, started.Result);
                return;
            }
            context.Response.StatusCode = StatusCodes.Status202Accepted;
            reservation.Run(operation, started, origin);
        }
        catch (OperationCanceledException) when (operation.Ended.IsCancellationRequested)
        {
            throw ApiErrors.NotFound("The operation or its event stream was ended before it began.");
        }
        finally
        {
            if (!isRunning)
                operation.Dispose();
        }
    }

    private async Task ReserveAsync(HttpContext context, Caller caller)
    {
        var reservation = reservations.Make(caller);
        context.Response.StatusCode = StatusCodes.Status201Created;
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsync(reservation.Token, context.RequestAborted);
    }

    private void EndOperation(HttpRequest request, StringValues token, Caller caller)
    {
        if (string.IsNullOrEmpty(request.Query["operationId"]))
            throw ApiErrors.BadRequest("Parameter \"operationId\" is missing: name the operation to end.");
        reservations.Find(token.ToString(), caller).End(request.Query["operationId"].ToString());
    }

    private async Task<OperationRequest> ReadAsync(HttpRequest request)
    {
        var body = await http.ReadAsync(request);
        if (body.IsBatch)
            throw ApiErrors.BadRequest("The body is an array: send one operation for each stream.");
        return body.Items[0].Operation!;
    }

    private static void RefuseOtherTypes(HttpRequest request)
    {
        if (!MediaTypes.TakesEvents(request.Headers.Accept))
            throw new GraphQLError(ErrorCodes.NotAcceptable, $"Header Accept leaves no type to answer in: take {MediaTypes.EventStream}.");
    }
}
