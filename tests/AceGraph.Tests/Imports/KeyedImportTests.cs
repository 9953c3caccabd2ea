using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;

namespace AceGraph.Tests.Imports;

[Collection(PipelineTests.Name)]
public sealed class KeyedImportTests(Pipeline pipeline)
{
    [Fact]
    public async Task RepeatedCalls_AreAnsweredFromTheFirst()
    {
        var start = new { csv = Importing.File(Importing.Row("KI-1", "keyedone")), idempotencyKey = "start" };
        var started = await pipeline.ImportAsync(Cast.AceUser, "startImport", start);
        Assert.Equal(started.ImportId(), (await pipeline.ImportAsync(Cast.AceUser, "startImport", start)).ImportId());
        var id = started.ImportId();
        foreach (var (mutation, status) in new[] { ("commitImport", "COMMITTED"), ("undoImport", "UNDONE") })
        {
            Assert.Equal(status, (await pipeline.ImportAsync(Cast.AceUser, mutation, new { id, idempotencyKey = "key" })).Status());
            var again = await pipeline.ImportAsync(Cast.AceUser, mutation, new { id, idempotencyKey = "key" });
            Assert.Equal($"{status} ", $"{again.Status()} {string.Join(' ', again.Errors)}");
        }

        Assert.Equal(2, (await pipeline.LogAsync(id)).Count);
    }
}
