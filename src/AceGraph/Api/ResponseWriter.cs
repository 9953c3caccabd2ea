using GraphQL;

namespace AceGraph.Api;

/// <summary>Writes results with the status that their errors and the media type ask for.</summary>
public sealed partial class ResponseWriter(ApiSerializer serializer, ILogger<ResponseWriter> logger)
{
    public Task WriteAsync(HttpContext context, string mediaType, ExecutionResult result)
    {
        var code = DecidingCode(result);
        var status = ErrorStatus.Of(code);
        if (code is null || (mediaType == MediaTypes.Json && !ErrorStatus.HoldsForJson(code)))
            status = StatusCodes.Status200OK;
        SetHeaders(context, code, status);
        return WriteAsync(context, mediaType, status, result);
    }

    public Task WriteAsync(HttpContext context, string mediaType, IReadOnlyList<ExecutionResult> results) =>
        WriteAsync(context, mediaType, StatusCodes.Status200OK, results);

    public Task RefuseAsync(HttpContext context, string mediaType, GraphQLError refusal) =>
        WriteAsync(context, mediaType, new ExecutionResult { Errors = [refusal] });

    /// <summary>The same at an address that serves a file.</summary>
    public Task RefuseFileAsync(HttpContext context, GraphQLError refusal) =>
        RefuseFileAsync(context, new ExecutionResult { Errors = [refusal] });

    /// <summary>The same for an operation that was refused before it began.</summary>
    public Task RefuseFileAsync(HttpContext context, ExecutionResult refused)
    {
        var code = DecidingCode(refused);
        var status = ErrorStatus.OfFile(code);
        SetHeaders(context, code, status);
        return WriteAsync(context, MediaTypes.Json, status, refused);
    }

    private static void SetHeaders(HttpContext context, string? code, int status)
    {
        if (status == StatusCodes.Status405MethodNotAllowed)
            context.Response.Headers.Allow = HttpMethods.IsGet(context.Request.Method) ? "POST" : "GET, POST";
        if (status == StatusCodes.Status401Unauthorized)
            context.Response.Headers.WWWAuthenticate =
                context.Request.Headers.Authorization.Count == 0 ? "Bearer" : "Bearer error=\"invalid_token\"";
        if (status != StatusCodes.Status200OK && ErrorStatus.RetryAfter(code) is { } seconds)
            context.Response.Headers.RetryAfter = seconds.ToString();
    }

    /// <summary>The code that the status follows: none where there is data, or where only a field's own refusal emptied it.</summary>
    private static string? DecidingCode(ExecutionResult result)
    {
        if (result.Errors is not { Count: > 0 } errors || result is { Executed: true, Data: not null })
            return null;
        var worst = errors.Select(error => error.Code).MaxBy(code => ErrorStatus.Of(code));
        return result.Executed && ErrorStatus.Of(worst) < StatusCodes.Status500InternalServerError ? null : worst;
    }

    private async Task WriteAsync<T>(HttpContext context, string mediaType, int status, T value)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = mediaType + "; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        try
        {
            serializer.Write(context.Response.BodyWriter, value);
        }
        catch (Exception e)
        {
            // Half an answer is in the buffer and cannot be taken back: the client must not take it for a whole one.
            LogUnwritable(e);
            context.Abort();
            return;
        }
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    [LoggerMessage(LogLevel.Error, "An answer could not be written as JSON")]
    private partial void LogUnwritable(Exception exception);
}
