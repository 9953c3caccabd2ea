namespace AceGraph.Api;

/// <summary>The HTTP status of each code.</summary>
internal static class ErrorStatus
{
    /// <summary>The status of a request that was refused as a whole.</summary>
    public static int Of(string? code) => code switch
    {
        ErrorCodes.Unauthenticated => StatusCodes.Status401Unauthorized,
        ErrorCodes.MethodNotAllowed => StatusCodes.Status405MethodNotAllowed,
        ErrorCodes.NotAcceptable => StatusCodes.Status406NotAcceptable,
        ErrorCodes.Conflict => StatusCodes.Status409Conflict,
        ErrorCodes.TooLarge => StatusCodes.Status413PayloadTooLarge,
        ErrorCodes.UnsupportedMediaType => StatusCodes.Status415UnsupportedMediaType,
        ErrorCodes.RateLimited => StatusCodes.Status429TooManyRequests,
        ErrorCodes.Internal => StatusCodes.Status500InternalServerError,
        ErrorCodes.Timeout or ErrorCodes.Unavailable => StatusCodes.Status503ServiceUnavailable,
        ErrorCodes.Forbidden or ErrorCodes.NotFound or ErrorCodes.LimitExceeded => StatusCodes.Status200OK,
        _ => StatusCodes.Status400BadRequest,
    };

    /// <summary>The status at an address that serves a file, where it tells all that is wrong.</summary>
    public static int OfFile(string? code) => code switch
    {
        ErrorCodes.Forbidden => StatusCodes.Status403Forbidden,
        ErrorCodes.NotFound => StatusCodes.Status404NotFound,
        ErrorCodes.LimitExceeded => StatusCodes.Status400BadRequest,
        _ => Of(code),
    };

    /// <summary>Seconds after which a refused request may be sent again, where that can help.</summary>
    public static int? RetryAfter(string? code) => code switch
    {
        ErrorCodes.Unavailable => 1,
        ErrorCodes.Timeout => 5,
        _ => null,
    };

    /// <summary>
    /// Whether application/json keeps the status too: that media type answers 200 to every request that reached the GraphQL engine
    /// in good shape, and 4xx or 5xx only to those that did not or that an intermediary must see.
    /// </summary>
    public static bool HoldsForJson(string? code) =>
        code is ErrorCodes.BadRequest or ErrorCodes.BatchTooLarge || Of(code) is not (200 or 400);
}
