using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Runtime.CompilerServices;
using System.Text.Json;
using AceGraph.Tests.Api.Streams;

namespace AceGraph.Tests.Changes;

/// <summary>One who is told of changes, and comes back with the cursor of the last whenever the connection is cut.</summary>
/// <param name="server">Where it is; while it is down, once it is up again.</param>
/// <param name="token">Of whom it listens for.</param>
/// <param name="isSocket">By WebSocket; otherwise by server-sent events.</param>
public sealed class Subscriber(Func<Task<Uri>> server, string token, bool isSocket)
{
    private const string Document = "subscription($after: String) { changes(after: $after) { id cursor fields { path newValue } } }";

    private readonly List<string> _told = [];

    /// <summary>The changes, in the order in which they came.</summary>
    public IReadOnlyList<string> Told
    {
        get
        {
            lock (_told)
                return [.. _told];
        }
    }

    /// <summary>How often it connected.</summary>
    public int Connections { get; private set; }

    /// <summary>Listens until it is stopped.</summary>
    public async Task RunAsync(string after, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                var address = await server();
                Connections++;
                await foreach (var change in isSocket ? BySocketAsync(address, after, stop) : ByEventsAsync(address, after, stop))
                {
                    after = change.GetProperty("cursor").GetString()!;
                    lock (_told)
                        _told.Add(change.GetProperty("id").GetString()!);
                }
            }
            catch (Exception e) when (e is WebSocketException or IOException or HttpRequestException or ObjectDisposedException or OperationCanceledException)
            {
                // It was cut off.
            }
        }
    }

    /// <summary>Waits until it was told of a change.</summary>
    public async Task HearsAsync(string change)
    {
        while (!Told.Contains(change)) await Task.Delay(10);
    }

    private async IAsyncEnumerable<JsonElement> BySocketAsync(Uri address, string after, [EnumeratorCancellation] CancellationToken stop)
    {
        await using var socket = await Socket.OpenAsync(address);
        await using var stopping = stop.Register(socket.Abort);
        await socket.SendAsync(new { type = "connection_init", payload = new { token } });
        if (!(await socket.ReadAsync()).Contains("connection_ack")) yield break;
        await socket.SubscribeAsync("1", Document, new { after });
        while (await socket.ReadAsync() is var message && !message.StartsWith("close", StringComparison.Ordinal))
            yield return Change(JsonDocument.Parse(message).RootElement.GetProperty("payload"));
    }

    private async IAsyncEnumerable<JsonElement> ByEventsAsync(Uri address, string after, [EnumeratorCancellation] CancellationToken stop)
    {
        using var client = new HttpClient { BaseAddress = address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var events = await EventReader.OpenAsync(client, EventReader.Request(HttpMethod.Post, body: new { query = Document, variables = new { after } }));
        await using var stopping = stop.Register(events.Dispose);
        if (!events.Response.IsSuccessStatusCode) yield break;
        while (await events.ReadEventAsync() is { } told && told != "complete")
            yield return Change(JsonDocument.Parse(told["next ".Length..]).RootElement);
    }

    /// <summary>Fails for good where it is told anything else.</summary>
    private static JsonElement Change(JsonElement answer) => answer.TryGetProperty("data", out var data)
        ? data.GetProperty("changes")
        : throw new InvalidOperationException($"The subscription was refused: {answer.GetRawText()}");
}
