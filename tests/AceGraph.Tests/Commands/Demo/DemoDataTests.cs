using AceGraph.Commands.Demo;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace AceGraph.Tests.Commands.Demo;

public sealed class DemoDataTests
{
    [Fact]
    public void SameSeed_TellsTheSameOnAnyDay()
    {
        // Another weekday, another length of the year behind it.
        Assert.Equal(DemoText.Of(300, 1, new DateTime(2026, 3, 18)), DemoText.Of(300, 1, new DateTime(2028, 7, 2)));
    }

    [Fact]
    public void OtherSeed_TellsAnother() =>
        Assert.NotEqual(DemoText.Of(60, 1, new DateTime(2026, 3, 18)), DemoText.Of(60, 2, new DateTime(2026, 3, 18)));

    [Fact]
    public async Task FewRecords_AreTheFirstOfMany()
    {
        await using var few = await DemoDatabase.FilledAsync(60);
        await using var many = await DemoDatabase.FilledAsync(160);
        var last = DemoIds.Opportunity(59);
        var expected = await (await few.ContextAsync()).Opportunities.Where(o => o.Id <= last).OrderBy(o => o.Id).ToListAsync();
        var actual = await (await many.ContextAsync()).Opportunities.Where(o => o.Id <= last).OrderBy(o => o.Id).ToListAsync();
        Assert.Equal(60, actual.Count);
        Assert.Equivalent(expected, actual, strict: true);
    }

    [Fact]
    public async Task FilledDatabase_IsLeftAlone()
    {
        await using var demo = await DemoDatabase.FilledAsync(60);
        Assert.False(await demo.FillAsync(160));
        Assert.Equal(60, await (await demo.ContextAsync()).Opportunities.CountAsync());
    }

    [Fact]
    public async Task NoOpportunities_LeaveTheAccounts()
    {
        await using var demo = await DemoDatabase.FilledAsync(0);
        var context = await demo.ContextAsync();
        Assert.Equal((3, 18, 0), (await context.Partners.CountAsync(), await context.Users.CountAsync(), await context.Opportunities.CountAsync()));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(DemoOptions.MostOpportunities + 1)]
    public async Task NumberOutOfRange_IsRefused(int opportunities)
    {
        await using var demo = await DemoDatabase.EmptyAsync();
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => demo.FillAsync(opportunities));
    }

    [Fact]
    public async Task ManyRecords_AreWrittenInBatches()
    {
        await using var demo = await DemoDatabase.EmptyAsync();
        var reports = new Reports();
        var options = new DemoOptions(5_100);
        Assert.True(await DemoData.FillAsync(demo.Database, new FakeTimeProvider(DemoDatabase.Now), options, reports, CancellationToken.None));
        Assert.Equal([5_000, 5_100], reports.Values);
        Assert.Equal(5_100, await (await demo.ContextAsync()).Opportunities.CountAsync());
    }

    private sealed class Reports : IProgress<int>
    {
        public List<int> Values { get; } = [];

        public void Report(int value) => Values.Add(value);
    }
}
