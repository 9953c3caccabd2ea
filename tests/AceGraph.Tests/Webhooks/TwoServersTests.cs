using AceGraph.Changes;
using AceGraph.Data;
using AceGraph.Tests.Harness;
using AceGraph.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AceGraph.Tests.Webhooks;

public sealed class TwoServersTests : IAsyncLifetime
{
    private const int Records = 5;

    /// <summary>Requests that one server has with one receiver at a time.</summary>
    private const int Abreast = 4;

    private TwoServers _servers = null!;
    private Receiver _receiver = null!;

    public async Task InitializeAsync()
    {
        (_servers, _receiver) = (await TwoServers.StartAsync(), await Receiver.StartAsync());
        await _servers.First.WriteAsync(db =>
        {
            db.Webhooks.Add(new() { Id = 1, PartnerId = 1, CreatedById = 11, Url = _receiver.Url, Active = true, Secret = "whsec_1", CreatedAt = _servers.Time.GetUtcNow() });
            return Task.CompletedTask;
        });
    }

    public async Task DisposeAsync()
    {
        await _servers.DisposeAsync();
        await _receiver.DisposeAsync();
    }

    [Fact]
    public async Task ChangesOfBoth_ArriveOnceAndInOrder()
    {
        const int each = 30;
        await Task.WhenAll(WriteAsync(_servers.First, each), WriteAsync(_servers.Second, each));
        List<ReceivedRequest> came = [];
        while (came.Count < 2 * each)
        {
            came.Add(await _receiver.NextAsync());
        }

        await UntilSettledAsync();
        Assert.False(_receiver.HasMore);
        var log = await ReadAsync("SELECT c.subject_id || ' C' || c.id FROM changes c JOIN log_entries e ON e.change_id = c.id ORDER BY c.subject_id, e.position");
        Assert.Equal(log, came.GroupBy(r => r.Subject).OrderBy(r => r.Key, StringComparer.Ordinal).SelectMany(r => r.Select(c => $"{c.Subject} {c.Id}")));
    }

    [Fact]
    public async Task WhatAStoppedServerHadTaken_TheOtherSendsAfterTheClaim()
    {
        _receiver.Answer = _ => new EndlessAnswer();
        // Either would take what both see.
        await _servers.BeforeSecondAsync(async () =>
        {
            await _servers.First.WriteAsync(db =>
            {
                Enumerable.Range(0, Records + 1).ToList().ForEach(i => db.Changes.Add(Change(_servers.First, i)));
                return Task.CompletedTask;
            });
            for (var i = 0; i < Abreast; i++)
            {
                await _receiver.NextAsync();
            }
        });
        await _servers.First.StopAsync();
        _receiver.Answer = _ => Results.NoContent();
        await WriteAsync(_servers.Second, 1);
        _servers.Time.Advance(WebhookQueue.Claim - TimeSpan.FromSeconds(10));
        _servers.Second.Services.GetRequiredService<WebhookSignal>().Wake();
        Assert.False(_receiver.HasMore);
        _servers.Time.Advance(TimeSpan.FromSeconds(10));
        await UntilSettledAsync();
        var log = await ReadAsync("SELECT 'C' || e.change_id FROM log_entries e ORDER BY e.position");
        var came = new List<string>();
        while (_receiver.HasMore)
        {
            came.Add((await _receiver.NextAsync()).Id);
        }

        Assert.Equal(log.Order(), came.Order());
        Assert.True(came.IndexOf(log[0]) < came.IndexOf(log[Records]) && came.IndexOf(log[Records]) < came.IndexOf(log[^1]));
    }

    private async Task WriteAsync(WebApplication server, int changes)
    {
        for (var i = 0; i < changes; i++)
        {
            await server.WriteAsync(db =>
            {
                db.Changes.Add(Change(server, i));
                return Task.CompletedTask;
            });
        }
    }

    private Change Change(WebApplication server, int number) => new()
    {
        Id = server.Services.GetRequiredService<IdGenerator>().Next(),
        At = _servers.Time.GetUtcNow(),
        SubjectId = $"O{(number % Records) + 1}",
        PartnerId = 1,
    };

    /// <summary>Wakes the servers again and again, since what waits for the clock of one does not see it move at once.</summary>
    private async Task UntilSettledAsync()
    {
        var end = TimeProvider.System.GetUtcNow() + Hooks.Patience;
        while ((await ReadAsync("SELECT d.id FROM webhook_deliveries d WHERE d.status = 'PENDING'")).Count > 0 && TimeProvider.System.GetUtcNow() < end)
        {
            _servers.Second.Services.GetRequiredService<WebhookSignal>().Wake();
            await Task.Delay(20);
        }
    }

    private Task<List<string>> ReadAsync(string sql) => _servers.Second.Services.GetRequiredService<Database>().ListAsync(
        new Sql($"{new SqlName(sql)}"), row => $"{row.GetValue(0)}", CancellationToken.None);
}
