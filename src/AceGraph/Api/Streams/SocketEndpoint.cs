namespace AceGraph.Api.Streams;

/// <summary>Takes WebSockets of the protocol graphql-transport-ws.</summary>
public sealed class SocketEndpoint(StreamParts parts, ResponseWriter responses)
{
    private const string Protocol = "graphql-transport-ws";

    public async Task HandleAsync(HttpContext context)
    {
        var address = PublicAddress.Of(context.Request, parts.Options.PublicUrl);
        if (!RequestSite.IsOwn(context.Request, address))
        {
            await responses.RefuseFileAsync(context, ApiErrors.Forbidden("A page of another site may not open a WebSocket here."));
            return;
        }
        var isSpoken = context.WebSockets.WebSocketRequestedProtocols.Contains(Protocol);
        using var socket = await context.WebSockets.AcceptWebSocketAsync(isSpoken ? Protocol : null);
        var channel = new SocketChannel(socket, parts.Serializer, parts.Limits.BodyBytes);
        if (!isSpoken)
        {
            await channel.CloseAsync(SocketClosure.WrongProtocol, context.RequestAborted);
            return;
        }
        using var connection = new SocketConnection(parts, channel, context.Request.Headers.Authorization, address, context.RequestAborted);
        await connection.RunAsync();
    }
}
