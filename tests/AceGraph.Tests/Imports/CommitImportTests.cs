using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;

namespace AceGraph.Tests.Imports;

[Collection(PipelineTests.Name)]
public sealed class CommitImportTests(Pipeline pipeline)
{
    [Fact]
    public async Task ValidRows_AreCreatedUpdatedAndSubmitted()
    {
        var existing = await pipeline.AddAsync(o => o.CrmId = "IM-1");
        var started = await pipeline.StartAsync(Cast.AceUser, Importing.File(
            Importing.Row("IM-1", "importone"), Importing.Row("IM-2", "importtwo"), Importing.Row("IM-3", "importthree", "Yes")));
        Assert.Equal(["1 VALID", "2 VALID", "3 VALID"], started.Rows());
        Assert.Equal("READY", started.Status());
        var committed = await pipeline.ImportAsync(Cast.AceUser, "commitImport", new { id = started.ImportId() });
        Assert.Equal(["1 UPDATED", "2 CREATED", "3 CREATED"], committed.Rows());
        Assert.Equal("total 3 created 2 updated 1 submitted 1", committed.Counts());
        Assert.Equal(existing, committed.OpportunityOf(1));
    }
}
