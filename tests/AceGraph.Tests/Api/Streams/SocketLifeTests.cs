using System.Text.Json;

namespace AceGraph.Tests.Api.Streams;

public sealed class SocketLifeTests : IAsyncLifetime
{
    private OwnServer _own = null!;

    private ApiServer Server => _own.Api;

    public async Task InitializeAsync() => _own = await OwnServer.StartAsync();

    public async Task DisposeAsync() => await _own.DisposeAsync();

    [Fact]
    public async Task CompletedSubscription_IsSilentAndItsIdFree()
    {
        await using var socket = await Socket.StartAsync(Server.Address);
        await socket.SubscribeAsync("1", "subscription { feed }");
        Server.Log.Publish(1);
        Assert.Contains("\"feed\":1", await socket.ReadAsync());
        await socket.SendAsync(new { id = "1", type = "complete" });
        await Server.Log.Feeds.Reaches(0);
        Server.Log.Publish(2);
        await socket.SubscribeAsync("1", "{ hello }");
        Assert.Contains("hello", await socket.ReadAsync());
    }

    [Fact]
    public async Task ThousandSubscribes_AreRefusedAboveTheLimit()
    {
        await using var socket = await Socket.StartAsync(Server.Address);
        for (var i = 0; i < 1000; i++)
            await socket.SubscribeAsync($"s{i}", "subscription { feed }");
        var refused = new HashSet<string>();
        while (refused.Count < 900)
        {
            var message = JsonDocument.Parse(await socket.ReadAsync()).RootElement;
            Assert.Equal("LIMIT_EXCEEDED", message.GetProperty("payload")[0].GetProperty("extensions").GetProperty("code").GetString());
            Assert.True(refused.Add(message.GetProperty("id").GetString()!));
        }

        await Server.Log.Feeds.Reaches(100);
        await socket.SendAsync(new { id = "s0", type = "complete" });
        await Server.Log.Feeds.Reaches(99);
        Assert.Equal("close 1000", await socket.CloseAsync());
        await Server.Log.Feeds.Reaches(0);
    }

    [Fact]
    public async Task SocketsOfOneUser_AreLimited()
    {
        await using var own = await OwnServer.StartAsync("Limits:Streams", "2");
        await using var first = await Socket.StartAsync(own.Api.Address);
        await using var second = await Socket.StartAsync(own.Api.Address);
        await using var third = await Socket.OpenAsync(own.Api.Address, header: "Bearer tester");
        await third.SendAsync(new { type = "connection_init" });
        Assert.Equal("close 4429 You have 2 streams open and the limit is 2: close one first.", await third.ReadAsync());
        await using var other = await Socket.StartAsync(own.Api.Address, "somebody else");
        Assert.Equal("close 1000", await first.CloseAsync());
        await using var fourth = await StartEventuallyAsync(own.Api);
    }

    [Fact]
    public async Task TokenThatRunsOut_ClosesTheSocket()
    {
        await using var socket = await Socket.StartAsync(Server.Address);
        await socket.SubscribeAsync("1", "subscription { feed }");
        await Server.Log.Feeds.Reaches(1);
        Server.Refused["Bearer tester"] = true;
        await AdvanceUntilAsync(Server.Log.Feeds.Reaches(0));
        Assert.Equal("close 4401 Unauthorized: the token gives no access any more.", await socket.ReadAsync());
    }

    [Fact]
    public async Task EventAfterTheTokenRanOut_IsNotSent()
    {
        await using var socket = await Socket.StartAsync(Server.Address);
        await socket.SubscribeAsync("1", "subscription { feed }");
        await Server.Log.Feeds.Reaches(1);
        Server.Refused["Bearer tester"] = true;
        Server.Log.Publish(1);
        Assert.Equal("close 4401 Unauthorized: the token gives no access any more.", await socket.ReadAsync());
    }

    [Fact]
    public async Task CutConnection_EndsItsSubscriptions()
    {
        var socket = await Socket.StartAsync(Server.Address);
        await socket.SubscribeAsync("1", "subscription { feed }");
        await Server.Log.Feeds.Reaches(1);
        socket.Abort();
        await Server.Log.Feeds.Reaches(0);
    }

    [Fact]
    public async Task StoppingServer_ClosesWithGoingAway()
    {
        await using var socket = await Socket.StartAsync(Server.Address);
        await socket.SubscribeAsync("1", "subscription { feed }");
        await Server.Log.Feeds.Reaches(1);
        var stopping = Server.StopAsync();
        Assert.Equal("close 1001 The server is stopping: connect again.", await socket.ReadAsync());
        await stopping;
    }

    [Fact]
    public async Task SlowReader_HoldsTheStreamBack()
    {
        var socket = await Socket.StartAsync(Server.Address);
        await socket.SubscribeAsync("1", "subscription { texts }");
        // Until the buffers of both sides are full, the stream is asked for more.
        int before;
        do
        {
            before = Server.Log.Texts;
            await Task.Delay(300);
        }
        while (Server.Log.Texts != before || before == 0);
        Assert.InRange(before, 1, 5_000);
        for (var i = 0; i < 2 * before; i++)
            Assert.Contains("xxx", await socket.ReadAsync());
        socket.Abort();
    }

    /// <summary>Otherwise its message would come under an id that the client may have given to another by then.</summary>
    [Fact]
    public async Task CompletedSubscription_EndsWhileItsMessageWaits()
    {
        var socket = await Socket.StartAsync(Server.Address);
        await socket.SubscribeAsync("texts", "subscription { texts }");
        for (var before = -1; before != Server.Log.Texts; await Task.Delay(300)) before = Server.Log.Texts;
        await socket.SubscribeAsync("1", "subscription { feed }");
        await Server.Log.Feeds.Reaches(1);
        Server.Log.Publish(1);
        await socket.SendAsync(new { id = "1", type = "complete" });
        await Server.Log.Feeds.Reaches(0);
        await socket.SendAsync(new { id = "texts", type = "complete" });
        await socket.SubscribeAsync("1", "{ hello }");
        string told;
        do told = await socket.ReadAsync();
        while (told.Contains("xxx"));
        Assert.Contains("hello", told);
        socket.Abort();
    }

    private static async Task<Socket> StartEventuallyAsync(ApiServer server)
    {
        while (true)
        {
            var socket = await Socket.OpenAsync(server.Address, header: "Bearer tester");
            await socket.SendAsync(new { type = "connection_init" });
            if ((await socket.ReadAsync()).Contains("ack")) return socket;
            await socket.DisposeAsync();
        }
    }

    /// <summary>The watch may not have looked at the clock yet when it is moved.</summary>
    private async Task AdvanceUntilAsync(Task done)
    {
        while (!done.IsCompleted)
        {
            Server.Time.Advance(TimeSpan.FromSeconds(30));
            await Task.WhenAny(done, Task.Delay(20));
        }
    }
}
