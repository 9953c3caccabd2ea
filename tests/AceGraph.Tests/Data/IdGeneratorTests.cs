using AceGraph.Data;
using Microsoft.Extensions.Time.Testing;

namespace AceGraph.Tests.Data;

public sealed class IdGeneratorTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Ids_RiseWithinAMillisecondAndWhenTheClockStepsBack()
    {
        var time = new FakeTimeProvider(Now);
        var ids = new IdGenerator(time, server: 1023);
        var given = new List<long>();
        for (var i = 0; i < 10_000; i++)
            given.Add(ids.Next());
        time.AdjustTime(Now.AddMinutes(-5));
        for (var i = 0; i < 100; i++)
            given.Add(ids.Next());
        time.Advance(TimeSpan.FromDays(365));
        given.Add(ids.Next());
        Assert.Equal(given.Order().Distinct(), given);
        Assert.All(given, id => Assert.True(NodeId.TryParse(NodeId.Format("O", id), "O", out var back) && back == id));
    }

    [Fact]
    public async Task Ids_AreUniqueAcrossThreadsAndServers()
    {
        var time = new FakeTimeProvider(Now);
        IdGenerator[] generators = [new(time, server: 1), new(time, server: 2)];
        var all = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(() =>
            Enumerable.Range(0, 5_000).Select(_ => generators[n % 2].Next()).ToList())));
        Assert.All(all, thread => Assert.Equal(thread.Order(), thread));
        Assert.Equal(40_000, all.SelectMany(id => id).Distinct().Count());
    }
}
