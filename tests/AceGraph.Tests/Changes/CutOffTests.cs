using System.Net.WebSockets;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;

namespace AceGraph.Tests.Changes;

/// <summary>Nothing is lost and nothing is told twice, however often a subscriber is cut off.</summary>
public sealed class CutOffTests : IAsyncLifetime
{
    private const int Writers = 3;
    private const int Each = 100;

    private readonly Pipeline _pipeline = new();

    public Task InitializeAsync() => _pipeline.InitializeAsync();

    public Task DisposeAsync() => _pipeline.DisposeAsync();

    [Fact]
    public async Task CutOffSubscriber_IsToldTheSameAsOneThatStayed()
    {
        var ids = new List<string>();
        for (var i = 0; i < 10; i++) ids.Add(await _pipeline.AddAsync());
        // An empty log has no point to start from.
        await _pipeline.RenameAsync(Cast.Lead, ids[0], "Before");
        var start = await _pipeline.NowAsync();
        var steady = StayAsync(start);
        var cut = CutAsync(start, new Random(7));
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteAsync(ids, writer))));
        var told = await steady;
        Assert.Equal(Writers * Each, told.Distinct().Count());
        Assert.Equal(told, (await cut).Told);
        Assert.InRange((await cut).Connections, 5, int.MaxValue);
    }

    private async Task WriteAsync(IReadOnlyList<string> ids, int writer)
    {
        for (var i = 0; i < Each; i++)
            await _pipeline.RenameAsync(Cast.Lead, ids[(i + writer) % ids.Count], $"Title {i} by {writer}");
    }

    private async Task<IReadOnlyList<string>> StayAsync(string? start)
    {
        await using var socket = await _pipeline.FollowAsync(Cast.Lead, start);
        var told = new List<string>();
        while (told.Count < Writers * Each) told.Add((await socket.NextAsync()).GetProperty("id").GetString()!);
        return told;
    }

    private async Task<(IReadOnlyList<string> Told, int Connections)> CutAsync(string? after, Random random)
    {
        var (told, connections) = (new List<string>(), 0);
        while (told.Count < Writers * Each)
        {
            await using var socket = await _pipeline.FollowAsync(Cast.Lead, after);
            connections++;
            using var cut = new Timer(_ => socket.Abort(), null, random.Next(300), Timeout.Infinite);
            try
            {
                for (var most = random.Next(1, 40); most > 0 && told.Count < Writers * Each; most--)
                {
                    var change = await socket.NextAsync();
                    after = change.GetProperty("cursor").GetString();
                    told.Add(change.GetProperty("id").GetString()!);
                }
            }
            catch (Exception e) when (e is WebSocketException or OperationCanceledException or ObjectDisposedException)
            {
                continue;
            }

            socket.Abort();
        }

        return (told, connections);
    }
}
