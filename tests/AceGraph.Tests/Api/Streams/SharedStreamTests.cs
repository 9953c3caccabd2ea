using System.Net;
using System.Net.Http.Headers;

namespace AceGraph.Tests.Api.Streams;

/// <summary>The mode of a single connection: one reserved stream carries the answers of many requests.</summary>
public sealed class SharedStreamTests : IAsyncLifetime
{
    private OwnServer _own = null!;

    private ApiServer Server => _own.Api;

    public async Task InitializeAsync() => _own = await OwnServer.StartAsync();

    public async Task DisposeAsync() => await _own.DisposeAsync();

    [Fact]
    public async Task Operations_AnswerOnTheStream()
    {
        var token = await ReserveAsync();
        using var events = await OpenAsync(token);
        Assert.Equal(HttpStatusCode.Accepted, await RunAsync(token, "1", "subscription { ticks }"));
        var told = new List<string?>();
        while (told.Count < 4) told.Add(await events.ReadEventAsync());
        Assert.Equal(
            [
                """next {"id":"1","payload":{"data":{"ticks":1}}}""",
                """next {"id":"1","payload":{"data":{"ticks":2}}}""",
                """next {"id":"1","payload":{"data":{"ticks":3}}}""",
                """complete {"id":"1"}""",
            ],
            told);
        await RunAsync(token, "1", "{ who }");
        Assert.Equal("""next {"id":"1","payload":{"data":{"who":"Bearer tester"}}}""", await events.ReadEventAsync());
    }

    [Fact]
    public async Task Delete_EndsOneOperation()
    {
        var token = await ReserveAsync();
        using var events = await OpenAsync(token);
        await RunAsync(token, "1", "subscription { feed }");
        await RunAsync(token, "2", "subscription { feed }");
        await Server.Log.Feeds.Reaches(2);
        Assert.Equal(HttpStatusCode.Conflict, await RunAsync(token, "1", "subscription { feed }"));
        Assert.Equal(HttpStatusCode.OK, await SendAsync(EventReader.Request(HttpMethod.Delete, "?operationId=1", token: token)));
        await Server.Log.Feeds.Reaches(1);
        Server.Log.Publish(7);
        Assert.Equal("""next {"id":"2","payload":{"data":{"feed":7}}}""", await events.ReadEventAsync());
    }

    [Fact]
    public async Task LeavingClient_EndsItsOperationsAndToken()
    {
        var token = await ReserveAsync();
        using (await OpenAsync(token))
        {
            await RunAsync(token, "1", "subscription { feed }");
            await Server.Log.Feeds.Reaches(1);
        }

        await Server.Log.Feeds.Reaches(0);
        HttpStatusCode status;
        do status = await RunAsync(token, "1", "{ hello }");
        while (status == HttpStatusCode.Accepted);
        Assert.Equal(HttpStatusCode.NotFound, status);
    }

    [Fact]
    public async Task ClientThatLeavesWhileItOpens_EndsTheToken()
    {
        var token = await ReserveAsync();
        var (begun, left) = (new TaskCompletionSource(), new CancellationTokenSource());
        Server.LookUp = async aborted =>
        {
            begun.TrySetResult();
            await Task.Delay(Timeout.Infinite, aborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        };
        using var request = EventReader.Request(HttpMethod.Get, token: token);
        var opening = Server.Client.SendAsync(request, left.Token);
        await begun.Task;
        await left.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => opening);
        Server.LookUp = _ => Task.CompletedTask;
        HttpStatusCode status;
        do status = await SendAsync(EventReader.Request(HttpMethod.Delete, "?operationId=1", token: token));
        while (status == HttpStatusCode.OK);
        Assert.Equal(HttpStatusCode.NotFound, status);
    }

    [Fact]
    public async Task Token_BelongsToItsUser()
    {
        var token = await ReserveAsync();
        Server.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "another");
        Assert.Equal(HttpStatusCode.NotFound, await RunAsync(token, "1", "{ who }"));
        Assert.Equal(HttpStatusCode.NotFound, await SendAsync(EventReader.Request(HttpMethod.Get, $"?token={token}")));
        Assert.Equal(HttpStatusCode.NotFound, await SendAsync(EventReader.Request(HttpMethod.Delete, "?operationId=1", token: token)));
    }

    [Fact]
    public async Task SecondStreamOfAToken_IsRefused()
    {
        var token = await ReserveAsync();
        using var events = await OpenAsync(token);
        Assert.Equal(HttpStatusCode.Conflict, await SendAsync(EventReader.Request(HttpMethod.Get, token: token)));
    }

    /// <summary>The clients of this protocol take any 2xx for a promise of events.</summary>
    [Theory]
    [InlineData(null, "{ who }", HttpStatusCode.BadRequest)]
    [InlineData("", "{ who }", HttpStatusCode.BadRequest)]
    [InlineData("1", "{ nothing }", HttpStatusCode.BadRequest)]
    [InlineData("1", "{", HttpStatusCode.BadRequest)]
    [InlineData("1", "subscription { refused }", HttpStatusCode.NotFound)]
    public async Task RefusedOperation_HasItsStatus(string? id, string query, HttpStatusCode status) =>
        Assert.Equal(status, await RunAsync(await ReserveAsync(), id, query));

    [Fact]
    public async Task OperationAboveTheLimit_IsRefused()
    {
        var token = await ReserveAsync();
        for (var i = 0; i < 100; i++)
            Assert.Equal(HttpStatusCode.Accepted, await RunAsync(token, $"{i}", "subscription { feed }"));
        Assert.Equal(HttpStatusCode.BadRequest, await RunAsync(token, "one more", "{ who }"));
    }

    [Fact]
    public async Task ReservationNobodyOpens_IsForgotten()
    {
        var token = await ReserveAsync();
        Server.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.NotFound, await SendAsync(EventReader.Request(HttpMethod.Get, token: token)));
    }

    [Fact]
    public async Task TokenThatRunsOut_EndsAllWithTheReason()
    {
        var token = await ReserveAsync();
        using var events = await OpenAsync(token);
        await RunAsync(token, "1", "subscription { feed }");
        await Server.Log.Feeds.Reaches(1);
        Server.Refused["Bearer tester"] = true;
        var told = events.ReadToEndAsync();
        while (!told.IsCompleted)
        {
            Server.Time.Advance(TimeSpan.FromSeconds(30));
            await Task.WhenAny(told, Task.Delay(20));
        }

        Assert.Equal(2, (await told).Count);
        Assert.Contains("UNAUTHENTICATED", (await told)[0]);
        Assert.Equal("""complete {"id":"1"}""", (await told)[1]);
    }

    [Fact]
    public async Task StoppingServer_EndsTheStream()
    {
        var token = await ReserveAsync();
        using var events = await OpenAsync(token);
        await RunAsync(token, "1", "subscription { feed }");
        await Server.Log.Feeds.Reaches(1);
        var stopping = Server.StopAsync();
        Assert.Empty(await events.ReadToEndAsync());
        await stopping;
    }

    private async Task<string> ReserveAsync()
    {
        using var response = await Server.Client.SendAsync(EventReader.Request(HttpMethod.Put));
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    private async Task<EventReader> OpenAsync(string token)
    {
        var events = await EventReader.OpenAsync(Server.Client, EventReader.Request(HttpMethod.Get, token: token));
        Assert.Equal(HttpStatusCode.OK, events.Response.StatusCode);
        return events;
    }

    private Task<HttpStatusCode> RunAsync(string token, string? id, string query) =>
        SendAsync(EventReader.Request(HttpMethod.Post, body: new { query, extensions = new { operationId = id } }, token: token));

    private async Task<HttpStatusCode> SendAsync(HttpRequestMessage request)
    {
        using var sent = request;
        using var response = await Server.Client.SendAsync(sent, HttpCompletionOption.ResponseHeadersRead);
        return response.StatusCode;
    }
}
