namespace AceGraph.Api;

/// <summary>Every value that `extensions.code` of a GraphQL error can have.</summary>
public static class ErrorCodes
{
    public const string BadRequest = "BAD_REQUEST";
    public const string ParseFailed = "PARSE_FAILED";
    public const string ValidationFailed = "VALIDATION_FAILED";
    public const string BadPageSize = "BAD_PAGE_SIZE";
    public const string InvalidCursor = "INVALID_CURSOR";
    public const string QueryTooLarge = "QUERY_TOO_LARGE";
    public const string QueryTooDeep = "QUERY_TOO_DEEP";
    public const string BatchTooLarge = "BATCH_TOO_LARGE";
    public const string Unauthenticated = "UNAUTHENTICATED";
    public const string Forbidden = "FORBIDDEN";
    public const string NotFound = "NOT_FOUND";
    public const string LimitExceeded = "LIMIT_EXCEEDED";
    public const string MethodNotAllowed = "METHOD_NOT_ALLOWED";
    public const string NotAcceptable = "NOT_ACCEPTABLE";
    public const string TooLarge = "TOO_LARGE";
    public const string UnsupportedMediaType = "UNSUPPORTED_MEDIA_TYPE";
    public const string RateLimited = "RATE_LIMITED";
    public const string Timeout = "TIMEOUT";
    public const string Unavailable = "UNAVAILABLE";
    public const string Conflict = "CONFLICT";
    public const string Internal = "INTERNAL";
}
