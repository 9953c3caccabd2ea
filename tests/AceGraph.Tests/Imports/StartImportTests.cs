using System.Text;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;

namespace AceGraph.Tests.Imports;

[Collection(PipelineTests.Name)]
public sealed class StartImportTests(Pipeline pipeline)
{
    private const string Least = "Partner CRM Unique Identifier,Partner Project Title,Customer Company Name";

    private static string Error(Answer answer, int row, string part) =>
        answer.RowNodes().ElementAt(row - 1).GetProperty("errors")[0].GetProperty(part).GetString()!;

    [Fact]
    public async Task Check_CreatesNothingAndTellsOfEveryRow()
    {
        var before = await pipeline.DumpAsync();
        var answer = await pipeline.StartAsync(Cast.AceUser, $"{Least},Target Close Date,Remark\nSC-1,A,Company,2026-13-01,x\nSC-2,,,,\nSC-3,C,Company,,\n");
        Assert.Equal(["1 FAILED, ROW_INVALID targetCloseDate", "2 FAILED, VALUE_REQUIRED title, VALUE_REQUIRED customer.companyName", "3 VALID"], answer.Rows());
        Assert.Equal("READY total 3 valid 1 failed 2", $"{answer.Status()} {answer.Counts()}");
        Assert.Contains("\"Target Close Date\"", Error(answer, 1, "message"), StringComparison.Ordinal);
        Assert.Contains("\"Partner Project Title\"", Error(answer, 2, "message"), StringComparison.Ordinal);
        Assert.Equal("Remark", answer.Import().GetProperty("unknownColumns")[0].GetString());
        Assert.Equal(before, await pipeline.DumpAsync());
    }

    [Fact]
    public async Task SubmitYes_IsCheckedByTheRulesOfSubmission()
    {
        var answer = await pipeline.StartAsync(Cast.AceUser, $"{Least},Industry Vertical,Submit\nSS-1,A,Company,Retial,Yes\nSS-2,B,Company,,No\n");
        var errors = answer.RowNodes().First().GetProperty("errors");
        Assert.Contains("INDUSTRY_REQUIRED customer.industry", Answer.Lines(errors));
        Assert.Contains("\"Retail\"", errors.EnumerateArray().First(e => e.GetProperty("code").GetString() == "INDUSTRY_REQUIRED").GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Contains("WEBSITE_INVALID customer.website", Answer.Lines(errors));
        Assert.Contains("USE_CASE_REQUIRED useCase", Answer.Lines(errors));
        Assert.Equal("2 VALID", answer.Rows()[1]);
    }

    [Fact]
    public async Task SecondEqualRow_NamesTheFirst()
    {
        var answer = await pipeline.StartAsync(Cast.AceUser, $"{Least}\nSD-1,A,Company\n,B,Company\nSD-1,C,Other\n, B ,Company \n");
        Assert.Equal(["1 VALID", "2 VALID", "3 FAILED, DUPLICATE_IN_FILE crmId", "4 FAILED, DUPLICATE_IN_FILE"], answer.Rows());
        Assert.Contains("Row 1 ", Error(answer, 3, "message"), StringComparison.Ordinal);
        Assert.Contains("Row 2 ", Error(answer, 4, "message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CrmIdOfAnUnseenRecord_IsTaken()
    {
        await pipeline.AddAsync(o => (o.CrmId, o.OwnerId) = ("SX-1", 16));
        var answer = await pipeline.StartAsync(Cast.AceUser, $"{Least}\nSX-1,A,Company\n");
        Assert.Equal(["1 FAILED, CRM_ID_TAKEN crmId"], answer.Rows());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, answer.RowNodes().First().GetProperty("errors")[0].GetProperty("subject").ValueKind);
    }

    [Fact]
    public async Task LockedField_IsRefusedByItself()
    {
        await pipeline.AddAsync(ReviewStatus.Approved, Stage.Qualified, o => o.CrmId = "SL-1");
        await pipeline.AddAsync(ReviewStatus.Approved, Stage.Qualified, o => o.CrmId = "SL-2");
        var answer = await pipeline.StartAsync(Cast.AceUser, "Partner CRM Unique Identifier,Partner Project Title,Additional Comments\nSL-1,Renamed,x\nSL-2,Posture management,x\n");
        Assert.Equal(["1 FAILED, FIELD_NOT_EDITABLE title", "2 VALID"], answer.Rows());
    }

    [Theory]
    [InlineData("nobody@northwind.example", "NOT_FOUND ownerEmail")]
    [InlineData(PipelineCast.Technical, "TARGET_WITHOUT_ACCESS ownerEmail")]
    [InlineData(PipelineCast.CentralizedManager, "NOT_FOUND ownerEmail")]
    public async Task OwnerWhoCannotBe_IsRefused(string email, string error)
    {
        var answer = await pipeline.StartAsync(PipelineCast.Manager, $"{Least},Owner E-Mail\n,A,Company {email},{email}\n");
        Assert.Equal([$"1 FAILED, {error}"], answer.Rows());
    }

    [Theory]
    [InlineData("", "FILE_INVALID csv")]
    [InlineData("Partner Project Title,Customer Company Name", "FILE_INVALID csv")]
    [InlineData("Partner Project Title,Customer Company Name\n\"A,B", "FILE_INVALID csv")]
    [InlineData("Colour\nred\n", "FILE_INVALID csv")]
    public async Task UnreadableFile_IsRefusedAndStoresNothing(string csv, string error)
    {
        var answer = await pipeline.StartAsync(Cast.AceUser, csv);
        Assert.Equal([error], answer.Errors);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, answer.Import().ValueKind);
    }

    [Fact]
    public async Task TooManyRows_AreRefusedWithTheLimit()
    {
        var csv = new StringBuilder("Partner Project Title,Customer Company Name\n");
        for (var i = 0; i <= 10_000; i++)
            csv.Append("A,B\n");
        Assert.Equal(["FILE_TOO_LARGE csv"], (await pipeline.StartAsync(Cast.AceUser, csv.ToString())).Errors);
    }

    [Fact]
    public async Task FileAndText_AreOneOfTheTwo() =>
        Assert.Equal(["VALUE_INVALID file"], (await pipeline.ImportAsync(Cast.AceUser, "startImport", new { fileName = "x.csv" })).Errors);

    [Fact]
    public async Task Mapping_NamesTheColumns()
    {
        var mapping = new object[] { new { heading = "Deal", column = "Partner Project Title" }, new { heading = "Firm", column = "customer company name *" }, new { heading = "Remark", column = (string?)null } };
        var answer = await pipeline.ImportAsync(Cast.AceUser, "startImport", new { csv = "Deal;Firm;Remark;Note\nA;Company;x;y\n", mapping });
        Assert.Equal(["1 VALID"], answer.Rows());
        Assert.Equal(["Note"], answer.Import().GetProperty("unknownColumns").EnumerateArray().Select(c => c.GetString()));
    }

    [Fact]
    public async Task Upload_IsReadAsAFile()
    {
        var answer = await pipeline.UploadAsync(Cast.AceUser, Encoding.UTF8.GetBytes($"{Least}\nUP-A,A,Company\n"), "deals of today.csv");
        Assert.Equal(["1 VALID"], answer.Rows());
        Assert.Equal("deals of today.csv", answer.Import().GetProperty("fileName").GetString());
    }

    [Fact]
    public async Task RowsThatNameOneOpportunity_AreTakenOnce()
    {
        var id = await pipeline.AddAsync();
        var answer = await pipeline.StartAsync(Cast.AceUser, $"Opportunity ID,Partner Project Title\n{id},Mine\n {id},Copied for another deal\n");
        Assert.Equal(["1 VALID", "2 FAILED, DUPLICATE_IN_FILE id"], answer.Rows());
        Assert.Contains("Row 1 of the file is about the same opportunity", Error(answer, 2, "message"), StringComparison.Ordinal);
        var mended = await pipeline.ImportAsync(
            Cast.AceUser, "fixImportRow", new { id = answer.ImportId(), number = 2, cells = new[] { new { column = "Opportunity ID", value = await pipeline.AddAsync() } } });
        Assert.Equal("2 VALID", mended.Rows()[1]);
    }

    [Fact]
    public async Task RecordThatAnInvitationLocks_ComesBackUnchangedOnly()
    {
        var id = await pipeline.AddAsync(o =>
        {
            (o.Origin, o.OtherSolution, o.Customer.Contact.Email) = (OpportunityOrigin.AwsReferral, "A box", "jane@contoso.example");
            o.Invitation = new() { Status = InvitationStatus.Pending, SharedById = 32, SharedAt = AceGraphServer.Start.AddDays(-1), RespondBy = AceGraphServer.Start.AddDays(4) };
        });
        var file = (await FileAnswer.GetAsync(pipeline.Server, Cast.AceUser, "/opportunities.csv?filter=" + Uri.EscapeDataString("{\"origins\": [\"AWS_REFERRAL\"]}"))).Text;
        Assert.Contains(id, file);
        var committed = await pipeline.CommittedAsync(Cast.AceUser, file);
        Assert.Equal(["1 UPDATED"], committed.Rows());
        Assert.Empty(await pipeline.LogAsync(id));
        foreach (var changed in new[] { file.Replace("Posture management", "Mine"), file.Replace($",,,{id}", $",,Yes,{id}"), file.Replace($",,,{id}", $",Call,,{id}") })
            Assert.Equal(["1 FAILED, INVITATION_PENDING"], (await pipeline.StartAsync(Cast.AceUser, changed)).Rows());
    }
}
