using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;

namespace AceGraph.Tests.Imports;

[Collection(PipelineTests.Name)]
public sealed class CommitImportTests(Pipeline pipeline)
{
    private const string Least = "Partner CRM Unique Identifier,Partner Project Title,Customer Company Name,Owner E-Mail,Next Step";

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
        Assert.Equal("COMMITTED total 3 created 2 updated 1 submitted 1", $"{committed.Status()} {committed.Counts()}");
        Assert.Equal(existing, committed.OpportunityOf(1));
    }

    [Fact]
    public async Task Rows_AreLoggedThenTheImport()
    {
        var committed = await pipeline.CommittedAsync(Cast.AceUser, Importing.File(Importing.Row("IL-1", "logone", "Yes"), Importing.Row("IL-2", "logtwo")));
        var made = await pipeline.LogAsync(committed.OpportunityOf(1)!);
        Assert.Equal(["OPPORTUNITY_CREATED v1 by U12", "OPPORTUNITY_SUBMITTED v1 by U12"], made.Select(l => l[..l.IndexOf(" through", StringComparison.Ordinal)]));
        Assert.Contains("crmId null -> \"IL-1\"", made[0], StringComparison.Ordinal);
        var import = Assert.Single(await pipeline.LogAsync(committed.ImportId()));
        Assert.StartsWith("IMPORT_COMMITTED v2 by U12", import, StringComparison.Ordinal);
        Assert.Contains("counts.created null -> 2", import, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CreatedRecord_EqualsThatOfCreateOpportunity()
    {
        var committed = await pipeline.CommittedAsync(Cast.AceUser, Importing.File(Importing.Row("IE-1", "equalone")));
        var imported = await pipeline.ReadAsync(Cast.AceUser, committed.OpportunityOf(1)!, "asInput");
        var input = System.Text.Json.Nodes.JsonNode.Parse(imported.GetProperty("asInput").GetRawText())!.AsObject();
        input["crmId"] = "IE-2";
        var created = await pipeline.RunAsync(Cast.AceUser, "createOpportunity", new { opportunity = input });
        var other = System.Text.Json.Nodes.JsonNode.Parse((await pipeline.ReadAsync(Cast.AceUser, created.Id, "asInput")).GetProperty("asInput").GetRawText())!.AsObject();
        other["crmId"] = "IE-1";
        Assert.Equal(imported.GetProperty("asInput").GetRawText(), other.ToJsonString(AceGraph.Changes.LoggedField.Json));
        var found = await pipeline.Server.QueryAsync(Cast.AceUser, "{ opportunities(filter: {search: \"equalone\"}) { totalCount } }");
        Assert.Equal(2, found.Data.GetProperty("opportunities").GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task OwnerAndNextStep_AreWritten()
    {
        var committed = await pipeline.CommittedAsync(PipelineCast.Manager, $"{Least}\nIO-1,A,Company,{PipelineCast.OtherUser},Sign the plan\nIO-2,B,Company,,\n");
        var record = await pipeline.ReadAsync(PipelineCast.Manager, committed.OpportunityOf(1)!, "owner { email } nextSteps { nodes { customerActions createdBy { email } } }");
        Assert.Equal(PipelineCast.OtherUser, record.GetProperty("owner").GetProperty("email").GetString());
        Assert.Equal("Sign the plan", record.GetProperty("nextSteps").GetProperty("nodes")[0].GetProperty("customerActions").GetString());
        var own = await pipeline.ReadAsync(PipelineCast.Manager, committed.OpportunityOf(2)!, "owner { email }");
        Assert.Equal(PipelineCast.Manager, own.GetProperty("owner").GetProperty("email").GetString());
    }

    [Fact]
    public async Task TwoEqualSubmissionsOfOneFile_LeaveOne()
    {
        var committed = await pipeline.CommittedAsync(Cast.AceUser, Importing.File(Importing.Row("ID-1", "sameone", "Yes"), Importing.Row("ID-2", "sameone", "Yes")));
        Assert.Equal(["1 CREATED", "2 FAILED, DUPLICATE_WITHIN_120_DAYS"], committed.Rows());
        Assert.Equal("total 2 failed 1 created 1 submitted 1", committed.Counts());
        Assert.Equal(committed.OpportunityOf(1), committed.RowNodes().ElementAt(1).GetProperty("errors")[0].GetProperty("subject").GetProperty("id").GetString());
    }

    [Fact]
    public async Task RowRefusedNow_FailsAloneAndWritesNothing()
    {
        var locked = await pipeline.AddAsync(o => o.CrmId = "IR-1");
        var started = await pipeline.StartAsync(Cast.AceUser, Importing.File(Importing.Row("IR-1", "refusedone"), Importing.Row("IR-2", "refusedtwo")));
        await pipeline.ChangeAsync(locked, o => o.Status = ReviewStatus.InReview);
        var before = await pipeline.ReadAsync(Cast.AceUser, locked);
        var committed = await pipeline.ImportAsync(Cast.AceUser, "commitImport", new { id = started.ImportId() });
        Assert.Equal(["1 FAILED, LOCKED_IN_REVIEW", "2 CREATED"], committed.Rows());
        Assert.Equal(before.GetRawText(), (await pipeline.ReadAsync(Cast.AceUser, locked)).GetRawText());
        Assert.Empty(await pipeline.LogAsync(locked));
    }

    [Fact]
    public async Task RowThatChangesNothing_IsNoChange()
    {
        var file = Importing.File(Importing.Row("IU-1", "unchangedone"));
        var first = await pipeline.CommittedAsync(Cast.AceUser, file);
        var again = await pipeline.CommittedAsync(Cast.AceUser, file);
        Assert.Equal(["1 UPDATED"], again.Rows());
        Assert.Equal(first.OpportunityOf(1), again.OpportunityOf(1));
        Assert.Single(await pipeline.LogAsync(first.OpportunityOf(1)!));
    }

    [Fact]
    public async Task ImporterWithoutAccessByThen_FailsEveryRow()
    {
        await using var own = await OwnPipeline.StartAsync();
        var started = await own.Pipeline.StartAsync(PipelineCast.OtherUser, Importing.File(Importing.Row("IA-1", "accessone")));
        await own.Pipeline.Server.WriteAsync(async db => (await db.Users.FindAsync(16L))!.Status = AceGraph.Users.UserStatus.Disabled);
        var committed = await own.Pipeline.ImportAsync(PipelineCast.Manager, "commitImport", new { id = started.ImportId() });
        Assert.Equal(["1 FAILED, FORBIDDEN"], committed.Rows());
        Assert.Equal("COMMITTED", committed.Status());
    }

    [Fact]
    public async Task NarrowedToken_NarrowsWhatIsWritten()
    {
        var narrow = await pipeline.Server.TokenAsync(Cast.Lead, "ACE_USER");
        var csv = $"{Least}\nIN-1,A,Company,{PipelineCast.OtherUser},\n";
        Assert.Equal(["1 FAILED, FORBIDDEN ownerEmail"], (await pipeline.StartAsync(narrow, csv)).Rows());
        var started = await pipeline.StartAsync(Cast.Lead, csv);
        Assert.Equal(["1 VALID"], started.Rows());
        Assert.Equal(["1 FAILED, FORBIDDEN ownerEmail"], (await pipeline.ImportAsync(narrow, "commitImport", new { id = started.ImportId() })).Rows());
    }
}
