using System.Text.RegularExpressions;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using SyntaxError = GraphQL.Execution.SyntaxError;

namespace AceGraph.Api;

/// <summary>Gives every error one of the contract's codes, and keeps what the server is made of out of its message.</summary>
public sealed partial class ErrorTranslator(ILogger<ErrorTranslator> logger)
{
    /// <summary>For exceptions that no field or rule meant for the client: they are logged and answered by their request id.</summary>
    public Task UnhandledAsync(UnhandledExceptionContext unhandled)
    {
        var request = (unhandled.Context?.UserContext ?? unhandled.ExecutionOptions.UserContext) as RequestContext;
        var path = unhandled.FieldContext is { } field ? string.Join('.', field.ResponsePath) : "";
        unhandled.Exception = Translate(unhandled.OriginalException, request, path);
        return Task.CompletedTask;
    }

    /// <summary>The error that stands for an exception of the server, once it is logged.</summary>
    public GraphQLError Translate(Exception exception, RequestContext? request, string path)
    {
        if (request?.CancellationToken.IsCancellationRequested == true)
            return OutOfTime();
        var id = request?.RequestId ?? RequestContext.NewRequestId();
        if (UnavailableErrors.IsTransient(exception))
        {
            LogUnavailable(exception, path, id);
            return ApiErrors.Unavailable("The database is busy or out of reach: send the request again in a moment.");
        }
        LogInternal(exception, path, id);
        return Internal(id);
    }

    /// <summary>The same for the errors that the engine or a rule made, which are meant for the client.</summary>
    public ExecutionError Normalize(ExecutionError error, RequestContext request)
    {
        error.Code = CodeOf(error);
        if (error.Code != ErrorCodes.Internal || error is GraphQLError)
            return error;
        LogInternal(error, "", request.RequestId);
        var shown = Internal(request.RequestId);
        shown.Path = error.Path;
        return shown;
    }

    /// <summary>What a client may read of a message: no CLR names, no more than fits a log line.</summary>
    public static string Clean(string message)
    {
        const int most = 600;
        var clean = ClrType().Replace(message, "");
        return clean.Length <= most ? clean : clean[..most] + "…";
    }

    public static GraphQLError OutOfTime() =>
        new(ErrorCodes.Timeout, "The request took longer than the server allows: ask for less at once, or send it again later.");

    private static GraphQLError Internal(string id)
    {
        var error = new GraphQLError(
            ErrorCodes.Internal, "The server failed on this request. Send it again, and if it fails again report the requestId.");
        return error.AddExtension("requestId", id);
    }

    private static string CodeOf(ExecutionError error) => error switch
    {
        GraphQLError or CodedValidationError => error.Code!,
        SyntaxError => ErrorCodes.ParseFailed,
        ValidationError or InvalidOperationError => ErrorCodes.ValidationFailed,
        RequestError or DocumentError => ErrorCodes.BadRequest,
        TimeoutError => ErrorCodes.Timeout,
        _ => ErrorCodes.Internal,
    };

    [GeneratedRegex("(?: value)? of type '[^']*'(?= to (?:the scalar|its AST))")]
    private static partial Regex ClrType();

    [LoggerMessage(LogLevel.Error, "Request {RequestId} failed at {Path}")]
    private partial void LogInternal(Exception exception, string path, string requestId);

    [LoggerMessage(LogLevel.Warning, "Request {RequestId} found the database unavailable at {Path}")]
    private partial void LogUnavailable(Exception exception, string path, string requestId);
}
