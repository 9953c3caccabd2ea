using System.Net.WebSockets;
using System.Text.Json;

namespace AceGraph.Tests.Api.Streams;

public sealed class SocketTests(ApiServer server) : IClassFixture<ApiServer>
{
    [Theory]
    [InlineData("""{"authorization":"Bearer tester"}""", null, """{"type":"connection_ack"}""")]
    [InlineData("""{"Authorization":"Bearer tester"}""", null, """{"type":"connection_ack"}""")]
    [InlineData("""{"token":"tester"}""", null, """{"type":"connection_ack"}""")]
    [InlineData("null", "Bearer tester", """{"type":"connection_ack"}""")]
    [InlineData("""{"authorization":"Bearer wrong"}""", "Bearer tester", RefusedInit)]
    [InlineData("""{"authorization":"Bearer wrong"}""", null, RefusedInit)]
    [InlineData("{}", null, RefusedInit)]
    [InlineData("null", null, RefusedInit)]
    [InlineData("""{"authorization":"Bearer busy"}""", null, "close 1013 The database is busy or out of reach: send the request again in a moment.")]
    public async Task Init_TakesTheTokenOfPayloadOrHeader(string payload, string? header, string answer)
    {
        await using var socket = await Socket.OpenAsync(server.Address, header: header);
        await socket.SendTextAsync($$"""{"type":"connection_init","payload":{{payload}}}""");
        Assert.Equal(answer, await socket.ReadAsync());
    }

    [Theory]
    [InlineData("not JSON", 4400)]
    [InlineData("[]", 4400)]
    [InlineData("{}", 4400)]
    [InlineData("""{"type":7}""", 4400)]
    [InlineData("""{"type":"start"}""", 4400)]
    [InlineData("""{"type":"next","id":"1"}""", 4400)]
    [InlineData("""{"type":"ping","payload":[]}""", 4400)]
    [InlineData("""{"type":"ping","payload":{"half":"\ud800"}}""", 4400)]
    [InlineData("""{"type":"subscribe","payload":{"query":"{ hello }"}}""", 4400)]
    [InlineData("""{"type":"subscribe","id":"","payload":{"query":"{ hello }"}}""", 4400)]
    [InlineData("""{"type":"subscribe","id":"1","payload":{}}""", 4400)]
    [InlineData("""{"type":"subscribe","id":"1"}""", 4400)]
    [InlineData("""{"type":"ping","type":"pong"}""", 4400)]
    [InlineData("""{"type":"complete"}""", 4400)]
    [InlineData("""{"type":"connection_init"}""", 4429)]
    public async Task BadMessage_ClosesTheSocket(string message, int code)
    {
        await using var socket = await Socket.StartAsync(server.Address);
        await socket.SendTextAsync(message);
        Assert.StartsWith($"close {code} ", await socket.ReadAsync());
    }

    [Fact]
    public async Task BinaryMessage_IsInvalid()
    {
        await using var socket = await Socket.StartAsync(server.Address);
        await socket.SendTextAsync("""{"type":"ping"}""", WebSocketMessageType.Binary);
        Assert.Equal("close 4400 The message is binary: send JSON as text.", await socket.ReadAsync());
    }

    [Fact]
    public async Task MessageAboveTheBodyLimit_IsInvalid()
    {
        await using var socket = await Socket.StartAsync(server.Address);
        await socket.SubscribeAsync("1", "{ hello }", new { text = new string('x', 1024 * 1024) });
        Assert.Equal("close 4400 The message is larger than 1048576 bytes: send less at once.", await socket.ReadAsync());
    }

    [Fact]
    public async Task SubscribeBeforeInit_IsUnauthorized()
    {
        await using var socket = await Socket.OpenAsync(server.Address, header: "Bearer tester");
        await socket.SubscribeAsync("1", "{ hello }");
        Assert.StartsWith("close 4401 ", await socket.ReadAsync());
    }

    [Fact]
    public async Task NoInitInTime_Closes()
    {
        await using var own = await OwnServer.StartAsync();
        await using var socket = await Socket.OpenAsync(own.Api.Address);
        await socket.SendAsync(new { type = "ping" });
        Assert.Equal("""{"type":"pong"}""", await socket.ReadAsync());
        own.Api.Time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal("close 4408 Connection initialisation timeout", await socket.ReadAsync());
    }

    [Fact]
    public async Task Ping_IsAnsweredWithItsPayload()
    {
        await using var socket = await Socket.StartAsync(server.Address);
        await socket.SendAsync(new { type = "pong" });
        await socket.SendAsync(new { type = "ping", payload = new { at = 7 } });
        Assert.Equal("""{"type":"pong","payload":{"at":7}}""", await socket.ReadAsync());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("graphql-ws")]
    public async Task OtherSubprotocol_IsNotAcceptable(string? protocol)
    {
        await using var socket = await Socket.OpenAsync(server.Address, protocol);
        Assert.Equal("close 4406 Subprotocol not acceptable: ask for graphql-transport-ws.", await socket.ReadAsync());
    }

    [Theory]
    [InlineData("https://elsewhere.example", false)]
    [InlineData("http://127.0.0.1:1", false)]
    [InlineData("null", false)]
    [InlineData("own", true)]
    [InlineData("https://pipeline.example", true)]
    public async Task Origin_MustBeTheServersOwn(string origin, bool isOwn)
    {
        await using var own = await OwnServer.StartAsync("PublicUrl", "https://pipeline.example/");
        var opening = Socket.OpenAsync(own.Api.Address, origin: origin == "own" ? $"http://{own.Api.Address.Authority}" : origin);
        if (isOwn)
        {
            await using var socket = await opening;
            Assert.Equal("graphql-transport-ws", socket.Protocol);
        }
        else
        {
            var refused = await Assert.ThrowsAsync<WebSocketException>(() => opening);
            Assert.Contains("403", refused.Message);
        }
    }

    [Fact]
    public async Task Operations_AnswerByTheirIds()
    {
        await using var socket = await Socket.StartAsync(server.Address);
        var told = new List<string>();
        foreach (var query in new[] { "{ who }", "mutation { touch(number: 5) { number } }", "subscription { ticks }", "subscription { items { owner } }" })
        {
            await socket.SubscribeAsync("1", query);
            do told.Add(await socket.ReadAsync());
            while (!told[^1].Contains("complete"));
        }

        Assert.Equal(
            [
                """{"type":"next","id":"1","payload":{"data":{"who":"Bearer tester"}}}""",
                Complete,
                """{"type":"next","id":"1","payload":{"data":{"touch":{"number":5}}}}""",
                Complete,
                """{"type":"next","id":"1","payload":{"data":{"ticks":1}}}""",
                """{"type":"next","id":"1","payload":{"data":{"ticks":2}}}""",
                """{"type":"next","id":"1","payload":{"data":{"ticks":3}}}""",
                Complete,
                """{"type":"next","id":"1","payload":{"data":{"items":{"owner":"owner 1"}}}}""",
                """{"type":"next","id":"1","payload":{"data":{"items":{"owner":"owner 1"}}}}""",
                Complete,
            ],
            told);
    }

    [Theory]
    [InlineData("{ nothing }", "VALIDATION_FAILED")]
    [InlineData("{", "PARSE_FAILED")]
    [InlineData("subscription { ticks feed }", "VALIDATION_FAILED")]
    [InlineData("subscription { ticks @skip(if: true) }", "BAD_REQUEST")]
    [InlineData("subscription { refused }", "NOT_FOUND")]
    public async Task RefusedOperation_IsToldAsError(string query, string code)
    {
        await using var socket = await Socket.StartAsync(server.Address);
        await socket.SubscribeAsync("1", query);
        var error = JsonDocument.Parse(await socket.ReadAsync()).RootElement;
        Assert.Equal("error", error.GetProperty("type").GetString());
        Assert.Equal(code, error.GetProperty("payload")[0].GetProperty("extensions").GetProperty("code").GetString());
        await socket.SubscribeAsync("1", "{ hello }");
        Assert.StartsWith("""{"type":"next","id":"1",""", await socket.ReadAsync());
    }

    [Fact]
    public async Task StreamThatBreaks_EndsWithAnInternalError()
    {
        await using var socket = await Socket.StartAsync(server.Address);
        await socket.SubscribeAsync("1", "subscription { broken }");
        Assert.Equal("""{"type":"next","id":"1","payload":{"data":{"broken":1}}}""", await socket.ReadAsync());
        var error = await socket.ReadAsync();
        Assert.StartsWith("""{"type":"error","id":"1",""", error);
        Assert.Contains("INTERNAL", error);
        Assert.DoesNotContain("secret", error);
    }

    [Fact]
    public async Task RunningId_IsRefusedASecondTime()
    {
        await using var socket = await Socket.StartAsync(server.Address);
        await socket.SubscribeAsync("1", "subscription { feed }");
        await socket.SubscribeAsync("1", "{ hello }");
        Assert.Equal("close 4409 Subscriber for 1 already exists", await socket.ReadAsync());
    }

    private const string Complete = """{"type":"complete","id":"1"}""";
    private const string RefusedInit = "close 4403 Forbidden: connection_init needs a valid token as \"authorization\": \"Bearer TOKEN\".";
}
