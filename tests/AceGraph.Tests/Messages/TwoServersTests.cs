using AceGraph.Data;
using AceGraph.Messages;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities.Rules;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace AceGraph.Tests.Messages;

public sealed class TwoServersTests : IAsyncLifetime
{
    private readonly CountingCarrier _carrier = new();
    private TwoServers _servers = null!;

    public async Task InitializeAsync() => _servers = await TwoServers.StartAsync(services => services.AddSingleton<IMailCarrier>(_carrier));

    public async Task DisposeAsync() => await _servers.DisposeAsync();

    [Fact]
    public async Task MailsOfBoth_AreSentOnce()
    {
        const int each = 20;
        await Task.WhenAll(OweAsync(_servers.First, each), OweAsync(_servers.Second, each));
        await UntilSentAsync(2 * each);
    }

    [Fact]
    public async Task MorningOfBoth_HasOneDigestForEachUser()
    {
        await _servers.First.WriteAsync(db =>
        {
            var opportunity = Sample.Ready();
            (opportunity.Id, opportunity.PartnerId, opportunity.OwnerId, opportunity.CreatedById) = (1, 1, 12, 12);
            (opportunity.Status, opportunity.Review) = (ReviewStatus.ActionRequired, new() { Round = 1, SubmittedAt = AceGraphServer.Start.AddDays(-3) });
            db.Opportunities.Add(opportunity);
            return Task.CompletedTask;
        });
        _servers.Time.SetUtcNow(AceGraphServer.Start.AddHours(19));
        await UntilSentAsync(3);
        Assert.Equal(
            ["digest:U11:2026-03-11", "digest:U12:2026-03-11", "digest:U15:2026-03-11"],
            (await ReadAsync("SELECT m.cause FROM messages m ORDER BY m.cause")));
    }

    private async Task OweAsync(WebApplication server, int mails)
    {
        for (var i = 0; i < mails; i++)
        {
            var id = server.Services.GetRequiredService<IdGenerator>().Next();
            await server.WriteAsync(db =>
            {
                db.Messages.Add(new() { Id = id, Cause = $"test:{id}", To = "a@x.example", Title = "News", Text = "All is well.", CreatedAt = _servers.Time.GetUtcNow(), NextAt = _servers.Time.GetUtcNow() });
                return Task.CompletedTask;
            });
            server.Services.GetRequiredService<MailBell>().Ring();
        }
    }

    /// <summary>Lets both look again and again, and a little longer than it takes.</summary>
    private async Task UntilSentAsync(int mails)
    {
        var end = TimeProvider.System.GetUtcNow() + Webhooks.Hooks.Patience;
        while (await CountAsync("SENT") < mails && TimeProvider.System.GetUtcNow() < end)
        {
            // A mail that is on its way keeps its claim: this clock would outrun it, as no clock does.
            if ((await ReadAsync("SELECT m.id FROM messages m WHERE m.status = 'PENDING' AND m.attempt > 0")).Count == 0)
            {
                _servers.Time.Advance(MailService.Interval);
            }

            await Task.Delay(50);
        }

        _servers.Time.Advance(MailSender.Claim);
        await Task.Delay(50);
        Assert.Equal((mails, 0), (await CountAsync("SENT"), await CountAsync("PENDING")));
        Assert.Equal(mails, _carrier.Taken.Count);
        Assert.All(_carrier.Taken, sent => Assert.Equal(1, sent.Value));
    }

    private async Task<int> CountAsync(string status) => (await ReadAsync($"SELECT m.id FROM messages m WHERE m.status = '{status}'")).Count;

    private Task<List<string>> ReadAsync(string sql) => _servers.Second.Services.GetRequiredService<Database>().ListAsync(
        new Sql($"{new SqlName(sql)}"), row => $"{row.GetValue(0)}", CancellationToken.None);
}
