using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace AceGraph.Tests.Api.Streams;

/// <summary>A client of graphql-transport-ws that sends what it is told, right or wrong.</summary>
public sealed class Socket : IAsyncDisposable
{
    private readonly ClientWebSocket _socket = new();

    public string? Protocol => _socket.SubProtocol;

    public static async Task<Socket> OpenAsync(Uri server, string? protocol = "graphql-transport-ws", string? header = null, string? origin = null)
    {
        var socket = new Socket();
        if (protocol is not null) socket._socket.Options.AddSubProtocol(protocol);
        if (header is not null) socket._socket.Options.SetRequestHeader("Authorization", header);
        if (origin is not null) socket._socket.Options.SetRequestHeader("Origin", origin);
        socket._socket.Options.CollectHttpResponseDetails = true;
        await socket._socket.ConnectAsync(new Uri($"ws://{server.Authority}/graphql"), CancellationToken.None);
        return socket;
    }

    /// <summary>Opened and acknowledged.</summary>
    public static async Task<Socket> StartAsync(Uri server, string token = "tester")
    {
        var socket = await OpenAsync(server);
        await socket.SendAsync(new { type = "connection_init", payload = new { authorization = $"Bearer {token}" } });
        Assert.Equal("""{"type":"connection_ack"}""", await socket.ReadAsync());
        return socket;
    }

    public Task SubscribeAsync(string id, string query, object? variables = null) =>
        SendAsync(new { id, type = "subscribe", payload = new { query, variables } });

    public Task SendAsync(object message) => SendTextAsync(JsonSerializer.Serialize(message));

    public Task SendTextAsync(string text, WebSocketMessageType type = WebSocketMessageType.Text) =>
        _socket.SendAsync(Encoding.UTF8.GetBytes(text), type, endOfMessage: true, CancellationToken.None);

    /// <summary>The next message; or the close as <c>close 4400 reason</c>, which is answered.</summary>
    public async Task<string> ReadAsync()
    {
        using var whole = new MemoryStream();
        var buffer = new byte[8192];
        while (true)
        {
            var got = await _socket.ReceiveAsync(buffer, CancellationToken.None);
            if (got.MessageType == WebSocketMessageType.Close)
            {
                await AnswerCloseAsync();
                return $"close {(int)_socket.CloseStatus!.Value} {_socket.CloseStatusDescription}".TrimEnd();
            }
            whole.Write(buffer, 0, got.Count);
            if (got.EndOfMessage) return Encoding.UTF8.GetString(whole.ToArray());
        }
    }

    /// <summary>Reads on until the server closes.</summary>
    public async Task<string> ReadToCloseAsync()
    {
        while (true)
        {
            if (await ReadAsync() is var message && message.StartsWith("close", StringComparison.Ordinal)) return message;
        }
    }

    public async Task<string> CloseAsync()
    {
        await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        return await ReadToCloseAsync();
    }

    /// <summary>Cuts the connection without a word.</summary>
    public void Abort() => _socket.Abort();

    private async Task AnswerCloseAsync()
    {
        if (_socket.State != WebSocketState.CloseReceived) return;
        try
        {
            await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        }
        catch (WebSocketException)
        {
            // A server that stops does not wait for the answer.
        }
    }

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }
}
