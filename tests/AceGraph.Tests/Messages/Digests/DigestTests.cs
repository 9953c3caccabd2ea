using AceGraph.Messages.Digests;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Leads;
using AceGraph.Tests.Opportunities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Messages.Digests;

/// <summary>Every test has a server of its own, since digests are of all users.</summary>
public sealed class DigestTests : IAsyncLifetime
{
    /// <summary>The morning after the start.</summary>
    private static readonly DateTimeOffset Morning = AceGraphServer.Start.AddHours(19);

    private MailRoom _room = null!;

    /// <summary>Starts the server.</summary>
    public async Task InitializeAsync() => _room = await MailRoom.StartAsync();

    /// <summary>Stops it.</summary>
    public async Task DisposeAsync() => await _room.DisposeAsync();

    private Task WriteAsync() => _room.Server.Services.GetRequiredService<DigestWriter>().WriteDueAsync(CancellationToken.None);

    private Task<string> SlippedAsync(string title = "Late", long owner = 12, long partner = 1) => _room.AddAsync(ReviewStatus.Approved, title, o =>
        (o.PartnerId, o.OwnerId, o.TargetCloseDate, o.LastProgressAt) = (partner, owner, new DateOnly(2026, 3, 9), AceGraphServer.Start));

    [Fact]
    public async Task EachUser_IsToldWhatIsDueInSight()
    {
        for (var i = 1; i <= 6; i++)
            await _room.AddAsync(ReviewStatus.Approved, $"Quiet {i}", o => (o.LastProgressAt, o.TargetCloseDate) = (AceGraphServer.Start.AddDays(-20 - i), new DateOnly(2027, 1, 1)));
        await SlippedAsync();
        await SlippedAsync("Of the manager", 15);
        await _room.AddAsync(ReviewStatus.ActionRequired, "Asked");
        await _room.Pipeline.ShareLeadAsync();
        await _room.Pipeline.ShareOpportunityAsync();
        await _room.TakeAsync();
        _room.Server.Time.SetUtcNow(Morning);
        await WriteAsync();
        var mails = await _room.TakeAsync();
        Assert.DoesNotContain(mails, mail => mail.Contains(SharedRecords.Hidden, StringComparison.OrdinalIgnoreCase));
        mails.MatchSnapshot();
    }

    [Fact]
    public async Task Counts_AreThoseOfTheDashboard()
    {
        await SlippedAsync();
        await SlippedAsync("Other", 15);
        _room.Server.Time.SetUtcNow(Morning);
        await WriteAsync();
        var mails = await _room.MessagesAsync();
        foreach (var who in new[] { Cast.Lead, Cast.AceUser, PipelineCast.Manager })
        {
            var answer = await _room.Server.QueryAsync(who, "{ dashboard { slipped } }");
            Assert.Contains($"({answer.Data.GetProperty("dashboard").GetProperty("slipped")})", mails.Single(m => m.To == who).Text);
        }
    }

    [Fact]
    public async Task Day_HasOneMailAlsoAfterARestart()
    {
        await SlippedAsync();
        _room.Server.Time.SetUtcNow(Morning);
        await WriteAsync();
        await WriteAsync();
        var again = ActivatorUtilities.CreateInstance<DigestWriter>(_room.Server.Services);
        await Task.WhenAll(again.WriteDueAsync(CancellationToken.None), ActivatorUtilities.CreateInstance<DigestWriter>(_room.Server.Services).WriteDueAsync(CancellationToken.None));
        Assert.Equal(3, (await _room.MessagesAsync()).Count);
        _room.Server.Time.SetUtcNow(Morning.AddDays(1));
        await WriteAsync();
        Assert.Equal(
            ["digest:U11:2026-03-11", "digest:U12:2026-03-11", "digest:U15:2026-03-11", "digest:U11:2026-03-12", "digest:U12:2026-03-12", "digest:U15:2026-03-12"],
            (await _room.MessagesAsync()).Select(m => m.Cause));
    }

    [Fact]
    public async Task NothingDue_IsNoMail()
    {
        await _room.AddAsync(ReviewStatus.Approved, "Busy", o => (o.LastProgressAt, o.TargetCloseDate) = (AceGraphServer.Start, new DateOnly(2027, 1, 1)));
        _room.Server.Time.SetUtcNow(Morning);
        await WriteAsync();
        Assert.Empty(await _room.TakeAsync());
    }

    [Fact]
    public async Task Zones_HaveTheirOwnMorning()
    {
        await _room.Server.WriteAsync(async db => (await db.Partners.SingleAsync(p => p.Id == 2)).TimeZone = "Asia/Tokyo");
        await SlippedAsync();
        await SlippedAsync("Central", 22, 2);
        _room.Server.Time.SetUtcNow(Morning.AddHours(-9));
        await WriteAsync();
        Assert.Equal([PipelineCast.CentralizedManager], await _room.TakeAddressesAsync());
        _room.Server.Time.SetUtcNow(Morning);
        await WriteAsync();
        Assert.Equal([Cast.Lead, PipelineCast.Manager, Cast.AceUser], await _room.TakeAddressesAsync());
    }

    [Fact]
    public async Task WhoCannotWork_IsNotTold()
    {
        await SlippedAsync("Central", 21, 2);
        await SlippedAsync("Gone", 14);
        await SlippedAsync("Technical", 17);
        _room.Server.Time.SetUtcNow(Morning);
        await WriteAsync();
        Assert.Equal([Cast.Lead, PipelineCast.CentralizedManager, PipelineCast.Manager], await _room.TakeAddressesAsync());
    }

    [Fact]
    public async Task OptedOut_IsNotTold()
    {
        await SlippedAsync();
        const string mutation = "mutation($input: UpdatePreferencesInput!) { updatePreferences(input: $input) { viewer { dailyDigest user { version } } errors { code } } }";
        var changes = await CountAsync();
        Assert.Equal(
            """{"viewer":{"dailyDigest":false,"user":{"version":1}},"errors":[]}""",
            (await _room.Server.QueryAsync(Cast.AceUser, mutation, new { input = new { dailyDigest = false } })).Data.GetProperty("updatePreferences").GetRawText());
        Assert.Equal("false", (await _room.Server.QueryAsync(Cast.AceUser, mutation, new { input = new { } })).Data.GetProperty("updatePreferences").GetProperty("viewer").GetProperty("dailyDigest").GetRawText());
        Assert.Equal("true", (await _room.Server.QueryAsync(Cast.Lead, "{ viewer { dailyDigest } }")).Data.GetProperty("viewer").GetProperty("dailyDigest").GetRawText());
        Assert.Equal(changes, await CountAsync());
        _room.Server.Time.SetUtcNow(Morning);
        await WriteAsync();
        Assert.Equal([Cast.Lead, PipelineCast.Manager], await _room.TakeAddressesAsync());
        await _room.Server.QueryAsync(Cast.AceUser, mutation, new { input = new { dailyDigest = true } });
        _room.Server.Time.SetUtcNow(Morning.AddDays(1));
        await WriteAsync();
        Assert.Contains(Cast.AceUser, await _room.TakeAddressesAsync());
    }

    private async Task<int> CountAsync()
    {
        var count = 0;
        await _room.Server.WriteAsync(async db => count = await db.Changes.CountAsync());
        return count;
    }
}
