using System.Text.Json;
using AceGraph.Tests.Api.Streams;
using AceGraph.Tests.Changes;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;

namespace AceGraph.Tests.Imports;

[Collection(PipelineTests.Name)]
public sealed class ImportProgressTests(Pipeline pipeline)
{
    [Fact]
    public async Task Import_IsToldUntilItIsAtRest()
    {
        var started = await pipeline.StartAsync(Cast.AceUser, Importing.File(Importing.Row("PG-1", "progress"), Importing.Row("PG-2", "progresses")));
        await using var socket = await WatchAsync(Cast.AceUser, started.ImportId());
        Assert.Equal("READY", Status(await socket.ReadAsync()));
        Assert.Equal("""{"type":"complete","id":"1"}""", await socket.ReadAsync());
        Assert.Empty((await pipeline.ImportAsync(Cast.AceUser, "commitImport", new { id = started.ImportId() })).Errors);
        await using var after = await WatchAsync(Cast.AceUser, started.ImportId());
        string told, last = "";
        while ((told = await after.ReadAsync()).Contains("\"next\"")) last = told;
        Assert.Equal("COMMITTED", Status(last));
        Assert.Contains("\"created\":2", last);
    }

    [Theory]
    [InlineData(PipelineCast.CentralizedManager)]
    [InlineData(PipelineCast.OtherUser)]
    public async Task ImportOutOfSight_IsNotFound(string who)
    {
        var started = await pipeline.StartAsync(Cast.AceUser, Importing.File(Importing.Row($"PG-{who}", "outofsight")));
        await using var socket = await WatchAsync(who, started.ImportId());
        var answer = await socket.ReadAsync();
        Assert.StartsWith("""{"type":"error","id":"1",""", answer);
        Assert.Contains("\"NOT_FOUND\"", answer);
    }

    private async Task<Socket> WatchAsync(string who, string id)
    {
        var socket = await pipeline.ConnectAsync(who);
        await socket.SubscribeAsync("1", "subscription($id: ID!) { importProgress(id: $id) { id status counts { created } } }", new { id });
        return socket;
    }

    private static string Status(string message) => JsonDocument.Parse(message).RootElement
        .GetProperty("payload").GetProperty("data").GetProperty("importProgress").GetProperty("status").GetString()!;
}
