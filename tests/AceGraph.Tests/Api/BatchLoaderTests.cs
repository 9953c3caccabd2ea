using AceGraph.Api;

namespace AceGraph.Tests.Api;

public sealed class BatchLoaderTests : IAsyncLifetime
{
    private readonly ApiServer _server = new();

    public Task InitializeAsync() => _server.InitializeAsync();

    public Task DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task FieldsOfAList_AreFetchedOnce()
    {
        var answer = await _server.QueryAsync("{ items { number owner nobody owners } }");

        var keys = Assert.Single(_server.Log.Fetches);
        Assert.Equal([0, 1, 101, 102, 103, 104, 105, 106], keys.Order());
        var item = answer.Data("items")[1];
        Assert.Equal("owner 0", item.GetProperty("owner").GetString());
        Assert.Equal("null", item.GetProperty("nobody").GetRawText());
        Assert.Equal("""["owner 1","owner 0","owner 1"]""", item.GetProperty("owners").GetRawText());
    }

    [Fact]
    public async Task LaterLevel_FetchesOnlyNewKeys()
    {
        await _server.QueryAsync("{ items { owner } self { items { owner nobody } } }");

        Assert.All(_server.Log.Fetches.SelectMany(keys => keys).GroupBy(key => key), same => Assert.Single(same));
    }

    [Fact]
    public async Task AnotherRequest_FetchesAgain()
    {
        await _server.QueryAsync("{ items { owner } }");
        await _server.QueryAsync("{ items { owner } }");

        Assert.Equal(2, _server.Log.Fetches.Count);
    }

    [Fact]
    public async Task SerialMutations_FetchAfterEachChange()
    {
        var answer = await _server.QueryAsync("mutation { a: touch(number: 1) { owner } b: touch(number: 1) { owner owners } }");

        Assert.Equal("owner 1", answer.Data("b").GetProperty("owner").GetString());
        Assert.Equal(["1", "0,1"], _server.Log.Fetches.Select(keys => string.Join(',', keys.Order())));
    }

    [Fact]
    public async Task FailedFetch_FailsEachKey()
    {
        var loader = new BatchLoader<int, string>((_, _) => throw new FormatException());
        var (first, second) = (loader.LoadAsync(1), loader.LoadAsync(2));

        await Assert.ThrowsAsync<FormatException>(() => first.GetResultAsync());
        await Assert.ThrowsAsync<FormatException>(() => second.GetResultAsync());
    }

    [Fact]
    public async Task KeyAskedForDuringAFetch_GoesIntoTheNext()
    {
        var fetches = new List<int>();
        var release = new TaskCompletionSource();
        var loader = new BatchLoader<int, int>(async (keys, _) =>
        {
            fetches.Add(keys.Count);
            await release.Task;
            return keys.ToDictionary(key => key, key => key * 10);
        });

        var first = loader.LoadAsync(1).GetResultAsync();
        var second = loader.LoadAsync(2).GetResultAsync();
        release.SetResult();

        var values = await Task.WhenAll(first, second);
        Assert.Equal([10, 20], values);
        Assert.Equal([1, 1], fetches);
    }
}
