using AceGraph.Data;
using AceGraph.Webhooks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AceGraph.Tests.Webhooks;

public sealed class GivingUpTests : IAsyncLifetime
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
    public async Task DayOfFailures_StopsTheWebhook()
    {
        var (id, _) = await _hooks.CreateAsync(_receiver.Url, "OPPORTUNITY_CREATED", "OPPORTUNITY_UPDATED");
        _receiver.Answer = _ => Results.StatusCode(500);
        var opportunity = await _hooks.DraftAsync();
        await _hooks.UntilAsync(id, "OPPORTUNITY_CREATED PENDING 1 500");
        _hooks.Server.Time.Advance(TimeSpan.FromHours(23.9));
        await _hooks.UntilAsync(id, "OPPORTUNITY_CREATED PENDING 2 500");
        await _hooks.RenameAsync(opportunity, "Later");
        _hooks.Server.Time.Advance(TimeSpan.FromHours(0.1));
        await _hooks.UntilAsync(id, "OPPORTUNITY_UPDATED FAILED 0", "OPPORTUNITY_CREATED FAILED 3 500");
        Assert.False((await _hooks.ReadAsync(id)).GetProperty("active").GetBoolean());
        Assert.Equal("server active true -> false", (await _hooks.LogAsync(id))[^1]);
        await _hooks.RenameAsync(opportunity, "Unheard");
        _receiver.Answer = _ => Results.NoContent();
        await _hooks.RunAsync("updateWebhook", new { id, active = true }, "webhook { id }");
        await _hooks.RenameAsync(opportunity, "Heard");
        await _hooks.UntilAsync(id, "OPPORTUNITY_UPDATED DELIVERED 1 204", "OPPORTUNITY_UPDATED FAILED 0", "OPPORTUNITY_CREATED FAILED 3 500");
    }

    [Fact]
    public async Task OneThatIsNeverTaken_IsGivenUpAlone()
    {
        var (id, _) = await _hooks.CreateAsync(_receiver.Url, "OPPORTUNITY_CREATED", "OPPORTUNITY_UPDATED");
        _receiver.Answer = r => Results.StatusCode(r.Type == "OPPORTUNITY_CREATED" ? 400 : 200);
        var opportunity = await _hooks.DraftAsync();
        await _hooks.UntilAsync(id, "OPPORTUNITY_CREATED PENDING 1 400");
        _hooks.Server.Time.Advance(TimeSpan.FromHours(12));
        await _hooks.UntilAsync(id, "OPPORTUNITY_CREATED PENDING 2 400");
        await _hooks.RunAsync("redeliverWebhook", new { id }, "webhook { id }");
        await _hooks.UntilAsync(id, "TEST DELIVERED 1 200", "OPPORTUNITY_CREATED PENDING 2 400");
        await _hooks.RenameAsync(opportunity, "Later");
        _hooks.Server.Time.Advance(TimeSpan.FromHours(12));
        await _hooks.UntilAsync(id, "OPPORTUNITY_UPDATED DELIVERED 1 200", "TEST DELIVERED 1 200", "OPPORTUNITY_CREATED FAILED 3 400");
        Assert.True((await _hooks.ReadAsync(id)).GetProperty("active").GetBoolean());
    }

    [Fact]
    public async Task GoneReceiver_StopsTheWebhookAtOnce()
    {
        var (id, _) = await _hooks.CreateAsync(_receiver.Url, "OPPORTUNITY_CREATED");
        _receiver.Answer = _ => Results.StatusCode(410);
        await _hooks.DraftAsync();
        await _hooks.UntilAsync(id, "OPPORTUNITY_CREATED FAILED 1 410");
        Assert.Equal("server active true -> false", (await _hooks.LogAsync(id))[^1]);
    }

    [Fact]
    public async Task StoppedByHand_GivesUpWhatIsOwed()
    {
        var (id, _) = await _hooks.CreateAsync(_receiver.Url, "OPPORTUNITY_CREATED");
        _receiver.Answer = _ => Results.StatusCode(500);
        await _hooks.DraftAsync();
        await _hooks.UntilAsync(id, "OPPORTUNITY_CREATED PENDING 1 500");
        await _hooks.RunAsync("updateWebhook", new { id, active = false }, "webhook { id }");
        Assert.Equal(["OPPORTUNITY_CREATED FAILED 1 500"], await _hooks.DeliveriesAsync(id));
        Assert.Contains("The webhook was stopped by hand.", (await _hooks.ReadAsync(id)).GetRawText());
    }

    [Fact]
    public async Task LateFailure_LeavesWhatArrivedByAnotherServer()
    {
        var (id, _) = await _hooks.CreateAsync(_receiver.Url, "OPPORTUNITY_CREATED");
        await _hooks.DraftAsync();
        await _hooks.UntilAsync(id, "OPPORTUNITY_CREATED DELIVERED 1 204");
        var delivery = (await _hooks.ReadAsync(id)).GetProperty("deliveries").GetProperty("nodes")[0].GetProperty("id").GetString();
        NodeId.TryParse(delivery, NodeId.WebhookDelivery, out var number);
        await _hooks.Server.Services.GetRequiredService<WebhookLedger>().SettleAsync(new() { Id = number }, new(500, "The receiver answered 500."), default);
        Assert.Equal(["OPPORTUNITY_CREATED DELIVERED 1 204"], await _hooks.DeliveriesAsync(id));
    }

    [Fact]
    public async Task DeliveredLongAgo_IsForgotten()
    {
        var (id, _) = await _hooks.CreateAsync(_receiver.Url, "OPPORTUNITY_CREATED");
        await _hooks.DraftAsync();
        await _hooks.UntilAsync(id, "OPPORTUNITY_CREATED DELIVERED 1 204");
        _hooks.Server.Time.Advance(TimeSpan.FromDays(29));
        await _hooks.DraftAsync();
        await _hooks.UntilAsync(id, "OPPORTUNITY_CREATED DELIVERED 1 204", "OPPORTUNITY_CREATED DELIVERED 1 204");
        _hooks.Server.Time.Advance(TimeSpan.FromDays(1.1));
        await _hooks.UntilAsync(id, "OPPORTUNITY_CREATED DELIVERED 1 204");
    }

    [Fact]
    public async Task ManyDeliveredLongAgo_AreForgottenAtOnce()
    {
        var (id, _) = await _hooks.CreateAsync(_receiver.Url, "OPPORTUNITY_CREATED");
        NodeId.TryParse(id, NodeId.Webhook, out var number);
        await _hooks.Server.Services.GetRequiredService<WriteLane>().RunAsync(
            scope =>
            {
                scope.IsBulk = true;
                Enumerable.Range(1, 2001).ToList().ForEach(i => scope.Add(new WebhookDelivery { Id = i, WebhookId = number, Status = WebhookDeliveryStatus.Delivered }));
                return Task.FromResult(true);
            },
            _ => true,
            CancellationToken.None);
        await _hooks.Server.Services.GetRequiredService<WebhookLedger>().ForgetAsync(CancellationToken.None);
        Assert.Empty(await _hooks.DeliveriesAsync(id));
    }

    [Fact]
    public async Task WhatOneServerHasTaken_AnotherLeaves()
    {
        await using var idle = await Hooks.StartAsync(overrides: services => services.Remove(services.Single(s => s.ImplementationType == typeof(WebhookDispatcher))));
        var (id, _) = await idle.CreateAsync(_receiver.Url, "OPPORTUNITY_CREATED");
        await idle.DraftAsync();
        await idle.DraftAsync();
        var queue = idle.Server.Services.GetRequiredService<WebhookQueue>();
        NodeId.TryParse(id, NodeId.Webhook, out var number);
        var batches = await Task.WhenAll(queue.TakeAsync(number, default), queue.TakeAsync(number, default));
        Assert.Equal(2, Assert.Single(batches, batch => batch is not null)!.Deliveries.Count);
        idle.Server.Time.Advance(WebhookQueue.Claim);
        Assert.Equal(2, (await queue.TakeAsync(number, default))!.Deliveries.Count);
    }
}
