using GraphQL;
using Microsoft.Extensions.Options;

namespace AceGraph.Api;

/// <summary>GraphQL over HTTP, by GET and POST, after the draft of the GraphQL foundation.</summary>
public sealed class GraphQLEndpoint(
    OperationRunner runner,
    ResponseWriter responses,
    ErrorTranslator errors,
    CallerResolver resolveCaller,
    IOptions<LimitOptions> limits,
    IOptions<ApiOptions> options)
{
    public async Task HandleAsync(HttpContext context)
    {
        var mediaType = MediaTypes.Negotiate(context.Request.Headers.Accept);
        try
        {
            RefuseWrongMethod(context.Request);
            if (mediaType is null)
                throw new GraphQLError(
                    ErrorCodes.NotAcceptable, $"Header Accept leaves no type to answer in: take {MediaTypes.GraphQLResponse}.");
            var caller = await CallerAsync(context);
            var body = await ReadAsync(context.Request);
            using var uploads = body.Uploads;
            await AnswerAsync(context, mediaType, caller, body);
        }
        catch (GraphQLError refusal)
        {
            await responses.RefuseAsync(context, mediaType ?? MediaTypes.Json, refusal);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            context.Abort();
        }
        catch (BadHttpRequestException tooSlow)
        {
            context.Response.StatusCode = tooSlow.StatusCode;
            context.Response.Headers.Connection = "close";
        }
        catch (Exception e)
        {
            await responses.RefuseAsync(context, mediaType ?? MediaTypes.Json, errors.Translate(e, null, "the endpoint"));
        }
    }

    private async ValueTask<Caller?> CallerAsync(HttpContext context)
    {
        var caller = await resolveCaller(context);
        var sentNothing = context.Request.Headers.Authorization.Count == 0;
        var open = options.Value.Introspection == Introspection.Always && sentNothing;
        return caller is null && !open ? throw ApiErrors.Unauthenticated() : caller;
    }

    internal async Task<RequestBody> ReadAsync(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method))
            return QueryStringRequest.Read(request.Query);
        var boundary = MediaTypes.FormBoundary(request.ContentType);
        RefuseWrongBody(request, isForm: boundary is not null);
        try
        {
            return boundary is not null
                ? await UploadRequest.ReadAsync(request, boundary, limits.Value)
                : await BodyReader.ReadAsync(request, limits.Value.BodyBytes, body => JsonRequest.Read(body, limits.Value));
        }
        catch (BadHttpRequestException e) when (e.StatusCode != StatusCodes.Status408RequestTimeout)
        {
            throw ApiErrors.BadRequest("The body did not come as announced: send it again.");
        }
    }

    private async Task AnswerAsync(HttpContext context, string mediaType, Caller? caller, RequestBody body)
    {
        var transport = HttpMethods.IsGet(context.Request.Method) ? Transport.Get : Transport.Post;
        if (!body.IsBatch)
        {
            var origin = new RequestOrigin(caller, context.RequestServices, transport) { Address = Address(context) };
            var result = await runner.RunAsync(body.Items[0].Operation!, origin, context.RequestAborted);
            await responses.WriteAsync(context, mediaType, result);
            return;
        }
        var results = new List<ExecutionResult>(body.Items.Count);
        foreach (var item in body.Items)
            results.Add(await RunItemAsync(context, caller, item));
        await responses.WriteAsync(context, mediaType, results);
    }

    private async Task<ExecutionResult> RunItemAsync(HttpContext context, Caller? caller, RequestItem item)
    {
        if (item.Operation is null)
            return new ExecutionResult { Errors = [item.Refusal!] };
        // A scope each: what one operation's database context still tracks must not be saved with the next one.
        await using var scope = context.RequestServices.CreateAsyncScope();
        var origin = new RequestOrigin(caller, scope.ServiceProvider, Transport.Post) { Address = Address(context) };
        return await runner.RunAsync(item.Operation, origin, context.RequestAborted);
    }

    private Uri? Address(HttpContext context) => PublicAddress.Of(context.Request, options.Value.PublicUrl);

    private static void RefuseWrongMethod(HttpRequest request)
    {
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsPost(request.Method))
            throw new GraphQLError(ErrorCodes.MethodNotAllowed, "This address takes GET for queries and POST for everything.");
    }

    private static void RefuseWrongBody(HttpRequest request, bool isForm)
    {
        // A form can be sent by any page without asking; but a page has no token to send with it, and cookies are not looked at.
        if (!isForm && !MediaTypes.IsJson(request.ContentType))
            throw new GraphQLError(
                ErrorCodes.UnsupportedMediaType, $"The body is not {MediaTypes.Json} in UTF-8: send it so, with that Content-Type.");
        var encoding = request.Headers.ContentEncoding.ToString();
        if (encoding is not "" && !encoding.Equals("identity", StringComparison.OrdinalIgnoreCase))
            throw new GraphQLError(ErrorCodes.UnsupportedMediaType, "The body is compressed: send it without Content-Encoding.");
    }
}
