using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;

namespace AceGraph.Tests.Changes;

/// <summary>Nothing is lost and nothing is told twice, however often a subscriber is cut off.</summary>
public sealed class CutOffTests : IAsyncLifetime
{
    private const int Writers = 4;
    private const int Each = 75;

    private readonly Pipeline _pipeline = new();

    public Task InitializeAsync() => _pipeline.InitializeAsync();

    public Task DisposeAsync() => _pipeline.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task CutOffSubscriber_IsToldTheSameAsOneThatStayed(bool isSocket)
    {
        var ids = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => _pipeline.AddAsync()));
        var start = (await _pipeline.NowAsync())!;
        var token = await _pipeline.Server.TokenAsync(Cast.Lead);
        var random = new Random(7);
        await using var proxy = new CuttingProxy(new Uri(_pipeline.Server.Url), () => random.Next(6000));
        using var stop = new CancellationTokenSource();
        var steady = new Subscriber(() => Task.FromResult(new Uri(_pipeline.Server.Url)), token, isSocket);
        var cut = new Subscriber(() => Task.FromResult(proxy.Address), token, isSocket);
        var listening = Task.WhenAll(steady.RunAsync(start, stop.Token), cut.RunAsync(start, stop.Token));
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteAsync(ids, writer))));
        var last = await LastAsync();
        await Task.WhenAny(listening, Task.WhenAll(steady.HearsAsync(last), cut.HearsAsync(last)));
        await stop.CancelAsync();
        await listening;
        Assert.Equal((Writers * Each, 1), (steady.Told.Distinct().Count(), steady.Connections));
        Assert.Equal(steady.Told, cut.Told);
        Assert.InRange(cut.Connections, 5, int.MaxValue);
    }

    /// <summary>Renames what is there, and makes and deletes what is not to stay.</summary>
    private async Task WriteAsync(IReadOnlyList<string> ids, int writer)
    {
        for (var i = 0; i < Each / 3; i++)
        {
            await _pipeline.RenameAsync(Cast.Lead, ids[(i + writer) % ids.Count], $"Title {i} by {writer}");
            var made = await _pipeline.RunAsync(Cast.AceUser, "createOpportunity", new { opportunity = new { title = "Not to stay", customer = new { companyName = "C" } } });
            Assert.Empty((await _pipeline.RunAsync(Cast.AceUser, "deleteOpportunity", new { id = made.Id })).Errors);
        }
    }

    private async Task<string> LastAsync()
    {
        var answer = await _pipeline.Server.QueryAsync(Cast.Lead, "{ changes(last: 1) { nodes { id } } }");
        return answer.Data.GetProperty("changes").GetProperty("nodes").EnumerateArray().Single().GetProperty("id").GetString()!;
    }
}
