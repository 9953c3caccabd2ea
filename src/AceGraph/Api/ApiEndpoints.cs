using AceGraph.Api.Streams;

namespace AceGraph.Api;

public static class ApiEndpoints
{
    private static readonly TimeSpan Ping = TimeSpan.FromSeconds(30);

    /// <summary>Maps `/graphql`, `/graphql/stream`, `/schema.graphql`, `/health/live` and `/health/ready`.</summary>
    public static void MapGraphQLApi(this IEndpointRouteBuilder app)
    {
        app.Map("/graphql", WithSockets(app));
        app.MapMethods(
            "/graphql/stream", ["GET", "POST", "PUT", "DELETE"], (HttpContext context, EventStreamEndpoint endpoint) => endpoint.HandleAsync(context));
        app.MapGet("/schema.graphql", WriteSchemaAsync);
        app.MapGet("/health/live", () => "live");
        app.MapGet("/health/ready", WriteReadinessAsync);
    }

    private static RequestDelegate WithSockets(IEndpointRouteBuilder app)
    {
        var http = app.ServiceProvider.GetRequiredService<GraphQLEndpoint>();
        var sockets = app.ServiceProvider.GetRequiredService<SocketEndpoint>();
        var pipeline = app.CreateApplicationBuilder();
        // A client that has vanished without a word answers no ping, and must not keep its socket.
        pipeline.UseWebSockets(new WebSocketOptions { KeepAliveInterval = Ping, KeepAliveTimeout = Ping });
        pipeline.Run(context => context.WebSockets.IsWebSocketRequest ? sockets.HandleAsync(context) : http.HandleAsync(context));
        return pipeline.Build();
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
