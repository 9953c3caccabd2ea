using System.Text.Json;
using AceGraph.Changes;
using AceGraph.Data;
using AceGraph.Tests.Harness;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AceGraph.Tests.Webhooks;

public sealed class DeliveryTests : IAsyncLifetime
{
    private Hooks _hooks = null!;
    private Receiver _receiver = null!;

    public async Task InitializeAsync() => (_hooks, _receiver) = (await Hooks.StartAsync(), await Receiver.StartAsync());

    public async Task DisposeAsync()
    {
        await _hooks.DisposeAsync();
        await _receiver.DisposeAsync();
    }

    [Fact]
    public async Task Change_ArrivesSignedAndWhole()
    {
        var (id, secret) = await _hooks.CreateAsync(_receiver.Url, "OPPORTUNITY_UPDATED");
        var opportunity = await _hooks.DraftAsync();
        await _hooks.RenameAsync(opportunity, "Büro & <Archiv>");
        var request = await _receiver.NextAsync();
        await _hooks.UntilAsync(id, "OPPORTUNITY_UPDATED DELIVERED 1 204");
        var told = (await _hooks.Server.QueryAsync(
            Cast.Lead, "{ changes(last: 1) { nodes { id cursor type at subjectId version actor { id name } client fields { path oldValue newValue } } } }"))
            .Data.GetProperty("changes").GetProperty("nodes")[0];
        var delivery = (await _hooks.ReadAsync(id)).GetProperty("deliveries").GetProperty("nodes")[0].GetProperty("id").GetString();
        Assert.True(request.IsSignedBy(secret, AceGraphServer.Start));
        Assert.Equal(JsonSerializer.Serialize(told), JsonSerializer.Serialize(request.Json));
        Assert.Contains("Büro & <Archiv>", request.Body);
        Assert.Equal(
            [delivery!, "OPPORTUNITY_UPDATED", request.Id, "AceGraph-Webhooks/1", "application/json; charset=utf-8"],
            new[] { "X-AceGraph-Delivery", "X-AceGraph-Event", "Idempotency-Key", "User-Agent", "Content-Type" }.Select(h => request.Headers[h]));
    }

    [Fact]
    public async Task EmptyTypes_TellEverythingOfThePartnerAlone()
    {
        await _hooks.CreateAsync(_receiver.Url);
        await _hooks.RunAsync("saveSolution", new { name = "Insight", category = "Data" }, "solution { id }", Opportunities.PipelineCast.CentralizedManager);
        await _hooks.DraftAsync();
        Assert.Equal("WEBHOOK_CHANGED", (await _receiver.NextAsync()).Type);
        Assert.Equal("OPPORTUNITY_CREATED", (await _receiver.NextAsync()).Type);
    }

    [Fact]
    public async Task FailedDelivery_HoldsBackItsRecordAlone()
    {
        var (id, _) = await _hooks.CreateAsync(_receiver.Url, "OPPORTUNITY_CREATED", "OPPORTUNITY_UPDATED");
        _receiver.Answer = _ => Results.StatusCode(500);
        var first = await _hooks.DraftAsync("One");
        await _hooks.UntilAsync(id, "OPPORTUNITY_CREATED PENDING 1 500");
        _receiver.Answer = _ => Results.NoContent();
        await _hooks.RenameAsync(first, "Two");
        await _hooks.RenameAsync(first, "Three");
        var second = await _hooks.DraftAsync("Other");
        await _hooks.UntilAsync(id, "OPPORTUNITY_CREATED DELIVERED 1 204", "OPPORTUNITY_UPDATED PENDING 0", "OPPORTUNITY_UPDATED PENDING 0", "OPPORTUNITY_CREATED PENDING 1 500");
        _hooks.Server.Time.Advance(TimeSpan.FromSeconds(10));
        await _hooks.UntilAsync(
            id, "OPPORTUNITY_CREATED DELIVERED 1 204", "OPPORTUNITY_UPDATED DELIVERED 1 204", "OPPORTUNITY_UPDATED DELIVERED 1 204", "OPPORTUNITY_CREATED DELIVERED 2 204");
        var came = new[] { await _receiver.NextAsync(), await _receiver.NextAsync(), await _receiver.NextAsync(), await _receiver.NextAsync(), await _receiver.NextAsync() };
        Assert.Equal(
            [$"{first} One", $"{second} Other", $"{first} One", $"{first} Two", $"{first} Three"],
            came.Select(r => $"{r.Subject} {Title(r)}"));
        Assert.Equal((came[0].Id, came[0].Headers["Idempotency-Key"]), (came[2].Id, came[2].Headers["Idempotency-Key"]));
    }

    [Fact]
    public async Task FailedDelivery_TellsWhatTheReceiverSaid()
    {
        var (id, _) = await _hooks.CreateAsync(_receiver.Url, "OPPORTUNITY_CREATED");
        _receiver.Answer = _ => Results.Text("Out of\r\n order. " + new string('x', 5000), "text/plain", statusCode: 422);
        await _hooks.DraftAsync();
        await _hooks.UntilAsync(id, "OPPORTUNITY_CREATED PENDING 1 422");
        var error = (await ErrorAsync(id))!;
        Assert.StartsWith("The receiver answered 422. Out of order. xxx", error);
        Assert.Equal(200, error.Length);
    }

    [Fact]
    public async Task BulkChanges_ArriveInTheOrderOfTheLog()
    {
        var (id, _) = await _hooks.CreateAsync(_receiver.Url, "OPPORTUNITY_CREATED", "OPPORTUNITY_UPDATED");
        var changes = new[] { "O1", "O1", "O2", "O1" }.Select((subject, i) => new Change
        {
            Id = i + 1,
            At = AceGraphServer.Start,
            SubjectId = subject,
            PartnerId = 1,
            Type = i == 0 ? ChangeType.OpportunityCreated : ChangeType.OpportunityUpdated,
        });
        await _hooks.Server.Services.GetRequiredService<WriteLane>().RunAsync(
            scope =>
            {
                scope.IsBulk = true;
                changes.ToList().ForEach(scope.Add);
                return Task.FromResult(true);
            },
            _ => true,
            CancellationToken.None);
        await _hooks.UntilAsync(
            id, "OPPORTUNITY_UPDATED DELIVERED 1 204", "OPPORTUNITY_UPDATED DELIVERED 1 204", "OPPORTUNITY_UPDATED DELIVERED 1 204", "OPPORTUNITY_CREATED DELIVERED 1 204");
        var came = new[] { await _receiver.NextAsync(), await _receiver.NextAsync(), await _receiver.NextAsync(), await _receiver.NextAsync() };
        Assert.Equal(["C1", "C2", "C4"], came.Where(r => r.Subject == "O1").Select(r => r.Id));
        Assert.Equal(["C3"], came.Where(r => r.Subject == "O2").Select(r => r.Id));
    }

    [Theory]
    [InlineData(500, "PENDING")]
    [InlineData(410, "FAILED")]
    public async Task AnswerThatNeverEnds_CountsByItsStatus(int status, string stands)
    {
        var (id, _) = await _hooks.CreateAsync(_receiver.Url, "OPPORTUNITY_CREATED");
        _receiver.Answer = _ => new EndlessAnswer(status, "Busy");
        await _hooks.DraftAsync();
        await _hooks.PassMomentAsync(async () => await ErrorAsync(id) is not null);
        Assert.Equal([$"OPPORTUNITY_CREATED {stands} 1 {status}"], await _hooks.DeliveriesAsync(id));
        Assert.True(_hooks.Server.Time.GetUtcNow() - AceGraphServer.Start <= TimeSpan.FromSeconds(12));
    }

    [Fact]
    public async Task EndlessAnswerOfSuccess_IsDeliveredAtOnce()
    {
        var (id, _) = await _hooks.CreateAsync(_receiver.Url, "OPPORTUNITY_CREATED");
        _receiver.Answer = _ => new EndlessAnswer(200, "Thanks");
        await _hooks.DraftAsync();
        await _hooks.UntilAsync(id, "OPPORTUNITY_CREATED DELIVERED 1 200");
    }

    [Theory]
    [InlineData("http://0.0.0.0:9/", "No connection could be made.")]
    [InlineData("http://[::]:9/", "No connection could be made.")]
    [InlineData("http://nobody.invalid/", "The host name was not found.")]
    [InlineData("http://xn--localhost-/", "The host name was not found.")]
    public async Task AddressThatLeadsNowhere_FailsAlone(string url, string error)
    {
        var (id, _) = await _hooks.CreateAsync(url, "OPPORTUNITY_CREATED");
        await _hooks.DraftAsync();
        await _hooks.PassMomentAsync(async () => await ErrorAsync(id) is not null);
        Assert.Equal(error, await ErrorAsync(id));
    }

    [Fact]
    public async Task Redirect_IsNotFollowed()
    {
        var (id, _) = await _hooks.CreateAsync(_receiver.Url, "OPPORTUNITY_CREATED");
        _receiver.Answer = r => Results.Redirect("/elsewhere", permanent: false, preserveMethod: true);
        await _hooks.DraftAsync();
        await _hooks.UntilAsync(id, "OPPORTUNITY_CREATED PENDING 1 307");
        Assert.Equal("The receiver answered with a redirect (307), and none is followed: give the final address.", await ErrorAsync(id));
        Assert.Equal("/hook", (await _receiver.NextAsync()).Path);
        Assert.False(_receiver.HasMore);
    }

    [Fact]
    public async Task ReceiverThatIsAway_IsMetAgain()
    {
        var (id, _) = await _hooks.CreateAsync(_receiver.Url, "OPPORTUNITY_CREATED");
        await _receiver.DisposeAsync();
        await _hooks.DraftAsync();
        await _hooks.PassMomentAsync(async () => await ErrorAsync(id) is not null);
        Assert.Equal("No connection could be made.", await ErrorAsync(id));
        Assert.Equal(["OPPORTUNITY_CREATED PENDING 1"], await _hooks.DeliveriesAsync(id));
        _receiver = await Receiver.StartAsync();
        await _hooks.RunAsync("updateWebhook", new { id, url = _receiver.Url }, "webhook { id }");
        _hooks.Server.Time.Advance(TimeSpan.FromSeconds(10));
        await _hooks.UntilAsync(id, "OPPORTUNITY_CREATED DELIVERED 2 204");
    }

    [Fact]
    public async Task MomentaryFault_IsTriedAgainAtOnce()
    {
        var (id, _) = await _hooks.CreateAsync(_receiver.Url, "OPPORTUNITY_CREATED");
        var times = 0;
        _receiver.Answer = _ => Results.StatusCode(Interlocked.Increment(ref times) == 1 ? 503 : 200);
        await _hooks.DraftAsync();
        await _hooks.PassMomentAsync(() => Task.FromResult(times == 2));
        await _hooks.UntilAsync(id, "OPPORTUNITY_CREATED DELIVERED 1 200");
        Assert.Equal(2, times);
    }

    [Fact]
    public async Task Redelivery_SendsTheSameChangeAgain()
    {
        var (id, _) = await _hooks.CreateAsync(_receiver.Url, "OPPORTUNITY_CREATED");
        await _hooks.DraftAsync();
        var first = await _receiver.NextAsync();
        await _hooks.UntilAsync(id, "OPPORTUNITY_CREATED DELIVERED 1 204");
        Assert.Empty((await _hooks.RunAsync("redeliverWebhook", new { id, changeId = first.Id }, "webhook { id }")).Errors);
        var second = await _receiver.NextAsync();
        Assert.Equal((first.Body, first.Headers["Idempotency-Key"]), (second.Body, second.Headers["Idempotency-Key"]));
        Assert.NotEqual(first.Headers["X-AceGraph-Delivery"], second.Headers["X-AceGraph-Delivery"]);
        await _hooks.UntilAsync(id, "OPPORTUNITY_CREATED DELIVERED 1 204", "OPPORTUNITY_CREATED DELIVERED 1 204");
    }

    [Fact]
    public async Task Test_ReachesAStoppedWebhookToo()
    {
        var (id, secret) = await _hooks.CreateAsync(_receiver.Url, "OPPORTUNITY_CREATED");
        await _hooks.RunAsync("updateWebhook", new { id, active = false }, "webhook { id }");
        await _hooks.DraftAsync();
        await _hooks.RunAsync("redeliverWebhook", new { id }, "webhook { deliveries { nodes { status } } }");
        var request = await _receiver.NextAsync();
        Assert.True(request.IsSignedBy(secret, AceGraphServer.Start));
        Assert.Equal(
            $$"""{"id":"{{request.Headers["X-AceGraph-Delivery"]}}","cursor":null,"type":"TEST","at":"2026-03-10T12:00:00Z","subjectId":"{{id}}","version":null,"actor":null,"client":null,"fields":[]}""",
            request.Body);
        await _hooks.UntilAsync(id, "TEST DELIVERED 1 204");
    }

    private static string? Title(ReceivedRequest request) =>
        request.Json.GetProperty("fields").EnumerateArray().First(f => f.GetProperty("path").GetString() == "title").GetProperty("newValue").GetString();

    private async Task<string?> ErrorAsync(string id) =>
        (await _hooks.ReadAsync(id)).GetProperty("deliveries").GetProperty("nodes")[0].GetProperty("error").GetString();
}
