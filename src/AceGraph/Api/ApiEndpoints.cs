namespace AceGraph.Api;

public static class ApiEndpoints
{
    /// <summary>Maps `/graphql`, `/schema.graphql`, `/health/live` and `/health/ready`.</summary>
    public static void MapGraphQLApi(this IEndpointRouteBuilder app)
    {
        app.Map("/graphql", (HttpContext context, GraphQLEndpoint endpoint) => endpoint.HandleAsync(context));
        app.MapGet("/schema.graphql", WriteSchemaAsync);
        app.MapGet("/health/live", () => "live");
        app.MapGet("/health/ready", WriteReadinessAsync);
    }

    private static async Task WriteSchemaAsync(
        HttpContext context, CallerResolver resolveCaller, SchemaSource schema, ResponseWriter responses)
    {
        if (await resolveCaller(context) is null)
        {
            await responses.RefuseAsync(context, MediaTypes.Json, ApiErrors.Unauthenticated());
            return;
        }
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        await context.Response.WriteAsync(schema(), context.RequestAborted);
    }

    private static async Task WriteReadinessAsync(HttpContext context, Readiness readiness)
    {
        var ready = await readiness.IsReadyAsync(context.RequestAborted);
        context.Response.StatusCode = ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsync(ready ? "ready" : "not ready", context.RequestAborted);
    }
}
