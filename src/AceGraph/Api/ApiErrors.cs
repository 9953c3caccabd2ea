namespace AceGraph.Api;

/// <summary>The refusals that fields throw: <c>throw ApiErrors.NotFound("...")</c>. Each message says what to do.</summary>
public static class ApiErrors
{
    public static GraphQLError BadRequest(string message) => new(ErrorCodes.BadRequest, message);

    public static GraphQLError NotFound(string message) => new(ErrorCodes.NotFound, message);

    public static GraphQLError Forbidden(string message) => new(ErrorCodes.Forbidden, message);

    public static GraphQLError LimitExceeded(string message) => new(ErrorCodes.LimitExceeded, message);

    public static GraphQLError Unavailable(string message) => new(ErrorCodes.Unavailable, message);

    public static GraphQLError Unauthenticated() =>
        new(ErrorCodes.Unauthenticated, "This needs a caller: send a valid access token as \"Authorization: Bearer TOKEN\".");

    public static GraphQLError BadPageSize(string argument, int value) =>
        new(ErrorCodes.BadPageSize, PageArguments.SizeMessage(argument, value));

    public static GraphQLError InvalidCursor(string argument) =>
        new(
            ErrorCodes.InvalidCursor,
            $"Argument \"{argument}\" is not a cursor of this connection with this filter and order: "
            + "take one from a page of the same query, or leave it out to start from the first page.");
}
