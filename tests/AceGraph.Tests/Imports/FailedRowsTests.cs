using System.Net;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;

namespace AceGraph.Tests.Imports;

[Collection(PipelineTests.Name)]
public sealed class FailedRowsTests(Pipeline pipeline)
{
    private const string Csv = "Partner CRM Unique Identifier;Partner Project Title;Customer Company Name;Remark;Target Close Date\n"
        + "FR-1;A;Company;fine;\nFR-2;B;\"Company; \"\"the\"\" other\";=1+1;soon\nFR-3;C;Company;'-2;later\n";

    [Fact]
    public async Task Repaired_MakesExactlyThoseRows()
    {
        var started = await pipeline.StartAsync(Cast.AceUser, Csv);
        var path = new Uri(started.Import().GetProperty("failedRowsUrl").GetString()!).AbsolutePath;
        await pipeline.ImportAsync(Cast.AceUser, "commitImport", new { id = started.ImportId() });
        var file = (await FileAnswer.GetAsync(pipeline.Server, Cast.AceUser, path)).Text.TrimStart('\uFEFF');
        Assert.StartsWith("Partner CRM Unique Identifier,Partner Project Title,Customer Company Name,Remark,Target Close Date,Errors\r\n", file, StringComparison.Ordinal);
        Assert.Contains("FR-2,B,\"Company; \"\"the\"\" other\",'=1+1,soon,\"Column \"\"Target Close Date\"\"", file, StringComparison.Ordinal);
        Assert.Contains("FR-3,C,Company,'-2,later,", file, StringComparison.Ordinal);
        var again = await pipeline.StartAsync(Cast.AceUser, file);
        Assert.Equal(["1 FAILED, ROW_INVALID targetCloseDate", "2 FAILED, ROW_INVALID targetCloseDate"], again.Rows());
        Assert.Equal(["Remark"], again.Import().GetProperty("unknownColumns").EnumerateArray().Select(c => c.GetString()));
        var repaired = file.Replace("soon", "", StringComparison.Ordinal).Replace("later", "2026-12-01", StringComparison.Ordinal);
        var committed = await pipeline.CommittedAsync(Cast.AceUser, repaired);
        Assert.Equal(["1 CREATED", "2 CREATED"], committed.Rows());
        var name = (await pipeline.ReadAsync(Cast.AceUser, committed.OpportunityOf(1)!, "customer { companyName }")).GetProperty("customer").GetProperty("companyName").GetString();
        Assert.Equal("Company; \"the\" other", name);
    }

    [Fact]
    public async Task ImportOutOfSight_IsNone()
    {
        var started = await pipeline.StartAsync(Cast.Lead, Csv.Replace("FR-", "FO-", StringComparison.Ordinal));
        foreach (var who in new[] { Cast.AceUser, PipelineCast.Technical, PipelineCast.CentralizedManager, Cast.Validator })
            Assert.Equal(HttpStatusCode.NotFound, (await FileAnswer.GetAsync(pipeline.Server, who, $"/imports/{started.ImportId()}/failed.csv")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await FileAnswer.GetAsync(pipeline.Server, null, $"/imports/{started.ImportId()}/failed.csv")).Status);
    }
}
