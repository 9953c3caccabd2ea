using GraphQL;

namespace AceGraph.Api;

/// <summary>Reads the operation of a GET request.</summary>
internal static class QueryStringRequest
{
    public static RequestBody Read(IQueryCollection parameters)
    {
        var query = Single(parameters, "query");
        var extensions = ReadObject(parameters, "extensions");
        if (query is null && extensions is null)
            throw ApiErrors.BadRequest("Parameter \"query\" is missing: send the GraphQL document there, or POST it.");
        var operation = new OperationRequest(
            query, Single(parameters, "operationName"), ReadObject(parameters, "variables"), extensions);
        return new RequestBody([new RequestItem(operation, null)], false);
    }

    private static Inputs? ReadObject(IQueryCollection parameters, string name) =>
        Single(parameters, name) is { } text ? JsonRequest.ReadObject(text, name) : null;

    private static string? Single(IQueryCollection parameters, string name)
    {
        var values = parameters[name];
        if (values.Count > 1)
            throw ApiErrors.BadRequest($"Parameter \"{name}\" was given {values.Count} times: give it once.");
        return string.IsNullOrEmpty(values) ? null : values.ToString();
    }
}
