using AceGraph.Data;
using AceGraph.Insights;
using AceGraph.Partners;
using AceGraph.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace AceGraph.Tests.Partners;

/// <summary>However many partners and goals are asked for, the number of SQL commands stays the same.</summary>
[Collection(SqlLog.Alone)]
public sealed class PartnerSqlTests : IAsyncLifetime
{
    private AceGraphServer _server = null!;

    public async Task InitializeAsync()
    {
        _server = await AceGraphServer.StartDemoAsync(60);
        await _server.WriteAsync(db =>
        {
            db.Goals.AddRange(Enumerable.Range(0, 20).Select(i => new Goal
            {
                Id = 7100 + i,
                PartnerId = 1001,
                Name = "G",
                StartDate = new DateOnly(2025, 1, 1),
                DueDate = new DateOnly(2026, 4, 30),
                ValidatedTarget = 1,
            }));
            db.DomainRequests.Add(new DomainRequest { Id = 6100, PartnerId = 1003, Domain = "tailspin-apps.example", RequestedById = 2014 });
            return Task.CompletedTask;
        });
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData("jumpstartProgress")]
    [InlineData("jumpstart { key done doneAt doneBy { name } }")]
    [InlineData("domainRequests { domain requestedBy { name } }")]
    [InlineData("eligibility { eligible requirements { met } ageingOut { leavesAt opportunity { title } } }")]
    public async Task Partners_TakeAsManyCommandsAsOne(string selection)
    {
        var one = await CountAsync($"{{ partners(search: \"northwind\") {{ nodes {{ {selection} }} }} }}");
        Assert.Equal(one, await CountAsync($"{{ partners {{ nodes {{ {selection} }} }} }}"));
    }

    [Fact]
    public async Task Goals_TakeAsManyCommandsAsOne()
    {
        const string progress = "{ reached validated { value } launched { missing } }";
        Assert.Equal(
            await CountAsync($"{{ goals(partnerId: \"P1002\") {progress} }}"),
            await CountAsync($"{{ goals(partnerId: \"P1001\") {progress} }}"));
    }

    /// <summary>What the burn-up and ageing charts draw is what the numbers count.</summary>
    [Fact]
    public async Task Events_AreWhatTheNumbersCount()
    {
        var reader = _server.Services.GetRequiredService<Database>();
        var goal = new Goal { Id = 1, PartnerId = 1001, StartDate = new DateOnly(2025, 9, 1), DueDate = new DateOnly(2026, 2, 15) };
        var events = await GoalEvents.ReadAsync(reader, goal, "America/New_York", CancellationToken.None);
        var counts = await GoalCounts.ReadAsync(reader, [(goal, "America/New_York")], CancellationToken.None);
        Assert.Equal(new GoalCounts(events.Validations.Count, events.Launches.Count), counts[1]);
        Assert.NotEmpty(events.Launches);
        Assert.Equal(events.Validations.Order(), events.Validations);
        var approvals = await RollingApprovals.ReadAsync(reader, 1001, _server.Time.GetUtcNow(), CancellationToken.None);
        Assert.Equal(approvals.OrderBy(a => a.LeavesAt), approvals);
        Assert.True(approvals.Count(a => a.LeavesAt <= _server.Time.GetUtcNow().AddDays(60)) >= 3);
    }

    private async Task<int> CountAsync(string query)
    {
        var token = await _server.TokenAsync("sales@aws.example");
        await _server.QueryAsync(token, query);
        using var log = new SqlLog();
        var answer = await _server.QueryAsync(token, query);
        Assert.True(answer.Codes.Count == 0, answer.Json.ToString());
        return log.Count;
    }
}
