using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;

namespace AceGraph.Tests.Imports;

[Collection(PipelineTests.Name)]
public sealed class FixImportRowTests(Pipeline pipeline)
{
    private const string Headings = "Partner CRM Unique Identifier,Deal,Customer Company Name,Target Close Date";

    private static readonly object[] Mapping = [new { heading = "Deal", column = "Partner Project Title" }];

    private async Task<Answer> StartAsync(string rows) =>
        await pipeline.ImportAsync(Cast.AceUser, "startImport", new { csv = $"{Headings}\n{rows}", mapping = Mapping });

    private Task<Answer> FixAsync(string id, int number, params (string Column, string Value)[] cells) =>
        pipeline.ImportAsync(Cast.AceUser, "fixImportRow", new { id, number, cells = cells.Select(c => new { column = c.Column, value = c.Value }) });

    [Fact]
    public async Task RowBeforeTheCommit_IsJudgedAgain()
    {
        var import = (await StartAsync("FX-1,A,Company,soon\n")).ImportId();
        var worse = await FixAsync(import, 1, ("deal", ""));
        Assert.Equal("1 FAILED, ROW_INVALID targetCloseDate, VALUE_REQUIRED title", Importing.Line(worse.Payload.GetProperty("row")));
        var mended = await FixAsync(import, 1, ("Partner Project Title *", "A"), ("Target Close Date", ""));
        Assert.Equal(["1 VALID"], mended.Rows());
        Assert.Equal("READY total 1 valid 1", $"{mended.Status()} {mended.Counts()}");
        Assert.Equal(3, mended.Import().GetProperty("version").GetInt32());
        Assert.Equal(["1 CREATED"], (await pipeline.ImportAsync(Cast.AceUser, "commitImport", new { id = import })).Rows());
    }

    [Fact]
    public async Task RowAfterTheCommit_IsWrittenAtOnce()
    {
        var import = (await StartAsync("FY-1,A,Company,soon\nFY-2,B,Company,\n")).ImportId();
        Assert.Equal(["1 FAILED, ROW_INVALID targetCloseDate", "2 CREATED"], (await pipeline.ImportAsync(Cast.AceUser, "commitImport", new { id = import })).Rows());
        var still = await FixAsync(import, 1, ("Target Close Date", "later"));
        Assert.Equal("1 FAILED, ROW_INVALID targetCloseDate", still.Rows()[0]);
        var mended = await FixAsync(import, 1, ("Target Close Date", "2026-12-01"));
        Assert.Equal(["1 CREATED", "2 CREATED"], mended.Rows());
        Assert.Equal("COMMITTED total 2 created 2", $"{mended.Status()} {mended.Counts()}");
        Assert.Single(await pipeline.LogAsync(mended.OpportunityOf(1)!));
        Assert.Equal(["STATUS_TRANSITION number"], (await FixAsync(import, 1, ("Deal", "Again"))).Errors);
    }

    [Fact]
    public async Task EqualRow_IsTakenOnceItDiffers()
    {
        var import = (await StartAsync("FZ-1,A,Company,\nFZ-1,B,Company,\n")).ImportId();
        Assert.Equal("2 VALID", (await FixAsync(import, 2, ("Partner CRM Unique Identifier", "FZ-2"))).Rows()[1]);
        Assert.Equal("1 FAILED, DUPLICATE_IN_FILE crmId", (await FixAsync(import, 1, ("Partner CRM Unique Identifier", "FZ-2"))).Rows()[0]);
    }

    [Fact]
    public async Task UnknownRowAndColumns_AreNamed()
    {
        var import = (await StartAsync("FU-1,A,Company,\n")).ImportId();
        Assert.Equal(["NOT_FOUND number"], (await FixAsync(import, 2, ("Deal", "B"))).Errors);
        var answer = await FixAsync(import, 1, ("Deal", "B"), ("Colour", "red"), ("Partner Project Title", "C"));
        Assert.Equal(["VALUE_INVALID cells.1.column", "VALUE_INVALID cells.2.column"], answer.Errors);
        Assert.Equal("A", answer.RowNodes().First().GetProperty("cells")[1].GetProperty("value").GetString());
    }
}
