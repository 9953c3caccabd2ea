using System.Net;

namespace AceGraph.Tests.Api.Streams;

/// <summary>The mode of distinct connections: each operation has a stream of its own.</summary>
public sealed class EventStreamTests : IAsyncLifetime
{
    private OwnServer _own = null!;

    private ApiServer Server => _own.Api;

    public async Task InitializeAsync() => _own = await OwnServer.StartAsync();

    public async Task DisposeAsync() => await _own.DisposeAsync();

    [Theory]
    [InlineData("POST")]
    [InlineData("GET")]
    public async Task Subscription_SendsItsEventsAndCompletes(string method)
    {
        const string query = "subscription { ticks }";
        using var events = await EventReader.OpenAsync(Server.Client, method == "POST"
            ? EventReader.Request(HttpMethod.Post, body: new { query })
            : EventReader.Request(HttpMethod.Get, $"?query={Uri.EscapeDataString(query)}"));
        Assert.Equal("text/event-stream", events.Response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(
            ["""next {"data":{"ticks":1}}""", """next {"data":{"ticks":2}}""", """next {"data":{"ticks":3}}""", "complete"],
            await events.ReadToEndAsync());
    }

    [Theory]
    [InlineData("{ who }", """next {"data":{"who":"Bearer tester"}}""")]
    [InlineData("mutation { touch(number: 5) { number } }", """next {"data":{"touch":{"number":5}}}""")]
    public async Task OtherOperation_IsAnsweredOnce(string query, string answer)
    {
        using var events = await EventReader.OpenAsync(Server.Client, EventReader.Request(HttpMethod.Post, body: new { query }));
        Assert.Equal([answer, "complete"], await events.ReadToEndAsync());
    }

    [Theory]
    [InlineData("{ nothing }", "VALIDATION_FAILED")]
    [InlineData("{", "PARSE_FAILED")]
    [InlineData("subscription { refused }", "NOT_FOUND")]
    [InlineData("subscription { broken }", "INTERNAL")]
    public async Task FailingOperation_EndsWithItsError(string query, string code)
    {
        using var events = await EventReader.OpenAsync(Server.Client, EventReader.Request(HttpMethod.Post, body: new { query }));
        var told = await events.ReadToEndAsync();
        Assert.Contains($"\"code\":\"{code}\"", told[^2]);
        Assert.Equal("complete", told[^1]);
        Assert.DoesNotContain("secret", told[^2]);
    }

    [Fact]
    public async Task MutationByGet_IsRefused()
    {
        var query = Uri.EscapeDataString("mutation { touch(number: 5) { number } }");
        using var events = await EventReader.OpenAsync(Server.Client, EventReader.Request(HttpMethod.Get, $"?query={query}"));
        Assert.Contains("METHOD_NOT_ALLOWED", (await events.ReadToEndAsync())[0]);
    }

    [Theory]
    [InlineData("Bearer wrong", "text/event-stream", HttpStatusCode.Unauthorized)]
    [InlineData(null, "text/event-stream", HttpStatusCode.Unauthorized)]
    [InlineData("Bearer tester", "application/json", HttpStatusCode.NotAcceptable)]
    [InlineData("Bearer busy", "text/event-stream", HttpStatusCode.ServiceUnavailable)]
    public async Task Refusal_HasItsStatus(string? token, string accept, HttpStatusCode status)
    {
        using var client = new HttpClient { BaseAddress = Server.Address };
        using var request = EventReader.Request(HttpMethod.Post, body: new { query = "{ who }" }, accept: accept);
        if (token is not null) request.Headers.Add("Authorization", token);
        using var events = await EventReader.OpenAsync(client, request);
        Assert.Equal(status, events.Response.StatusCode);
    }

    [Fact]
    public async Task SubscriptionWithoutAStream_IsToldWhereToGo()
    {
        var answer = await Server.QueryAsync("subscription { ticks }");
        Assert.Contains("send it to /graphql by WebSocket or to /graphql/stream", answer.Message);
    }

    [Fact]
    public async Task QuietStream_IsKeptAlive()
    {
        using var events = await FeedAsync();
        Assert.Equal(":", await events.ReadAsync());
        var kept = events.ReadAsync();
        await AdvanceUntilAsync(kept, TimeSpan.FromSeconds(12));
        Assert.Equal(":", await kept);
    }

    [Fact]
    public async Task TokenThatRunsOut_EndsTheStream()
    {
        using var events = await FeedAsync();
        Server.Refused["Bearer tester"] = true;
        var told = events.ReadToEndAsync();
        await AdvanceUntilAsync(told, TimeSpan.FromSeconds(30));
        Assert.Contains("UNAUTHENTICATED", (await told)[0]);
        Assert.Equal("complete", (await told)[1]);
    }

    [Fact]
    public async Task LeavingClient_EndsItsSubscription()
    {
        using (await FeedAsync())
            await Server.Log.Feeds.Reaches(1);
        await Server.Log.Feeds.Reaches(0);
    }

    [Fact]
    public async Task StoppingServer_EndsTheStream()
    {
        using var events = await FeedAsync();
        var stopping = Server.StopAsync();
        Assert.Empty(await events.ReadToEndAsync());
        await stopping;
    }

    private async Task<EventReader> FeedAsync()
    {
        var events = await EventReader.OpenAsync(Server.Client, EventReader.Request(HttpMethod.Post, body: new { query = "subscription { feed }" }));
        await Server.Log.Feeds.Reaches(1);
        return events;
    }

    /// <summary>A timer may not have been set yet when the clock is moved.</summary>
    private async Task AdvanceUntilAsync(Task done, TimeSpan step)
    {
        while (!done.IsCompleted)
        {
            Server.Time.Advance(step);
            await Task.WhenAny(done, Task.Delay(20));
        }
    }
}
