using System.Text.Json;
using System.Text.Json.Nodes;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Leads;

[Collection(PipelineTests.Name)]
public sealed class ConvertLeadTests(Pipeline pipeline)
{
    private Task<Answer> ConvertAsync(string id, string who = Cast.AceUser, string? title = null) => pipeline.RunAsync(who, "convertLead", new { id, title });

    [Fact]
    public async Task Draft_HoldsWhatTheLeadTold()
    {
        var lead = await pipeline.ShareLeadAsync();
        await pipeline.RunAsync(Cast.AceUser, "acceptLead", new { id = lead });
        await pipeline.RunAsync(Cast.AceUser, "updateLead", new { id = lead, status = "QUALIFIED" });
        var id = (await ConvertAsync(lead, PipelineCast.Manager, "  Archive of Contoso ")).Id;
        const string fields = "version status stage origin title owner { email } createdBy { email } businessProblem useCase lead { id opportunity { id } } invitation { status } "
            + "customer { companyName website domain awsAccountId address { country street city postalCode } contact { firstName email } } review { round }";
        Snapshot.Match(new
        {
            Draft = (await pipeline.ReadAsync(Cast.AceUser, id, fields)).GetRawText().Replace(id, "ID").Replace(lead, "LEAD"),
            Log = await pipeline.LogAsync(id),
            LeadLog = (await pipeline.LogAsync(lead))[^1].Replace(id, "ID"),
        });
    }

    [Theory]
    [InlineData("Archiving", "ARCHIVING")]
    [InlineData("BIG_DATA_DATA_WAREHOUSE_DATA_INTEGRATION_ETL_DATA_LAKE_BI", "BIG_DATA_DATA_WAREHOUSE_DATA_INTEGRATION_ETL_DATA_LAKE_BI")]
    [InlineData("Big Data: Data Warehouse / Data Integration / ETL / Data Lake / BI", "BIG_DATA_DATA_WAREHOUSE_DATA_INTEGRATION_ETL_DATA_LAKE_BI")]
    [InlineData("archiving", null)]
    [InlineData("Archiving of data", null)]
    [InlineData(null, null)]
    public async Task UseCase_IsTakenWhereItIsOneOfThePicklist(string? told, string? useCase)
    {
        var id = (await ConvertAsync(await pipeline.AddLeadAsync("qualified", l => l.UseCase = told))).Id;
        Assert.Equal(useCase, (await pipeline.ReadAsync(Cast.AceUser, id, "useCase")).GetProperty("useCase").GetString());
    }

    [Theory]
    [InlineData(null, SharedRecords.Hidden)]
    [InlineData("  ", SharedRecords.Hidden)]
    [InlineData("A title", "A title")]
    public async Task WithoutTitle_ItIsTheCompanyName(string? given, string title)
    {
        var id = (await ConvertAsync(await pipeline.AddLeadAsync("qualified"), title: given)).Id;
        Assert.Equal(title, (await pipeline.ReadAsync(Cast.AceUser, id, "title")).GetProperty("title").GetString());
    }

    [Theory]
    [InlineData(12L, Cast.AceUser)]
    [InlineData(16L, PipelineCast.OtherUser)]
    [InlineData(14L, PipelineCast.Manager)] // disabled
    [InlineData(17L, PipelineCast.Manager)] // without access by now
    [InlineData(null, PipelineCast.Manager)]
    public async Task Owner_IsThatOfTheLeadWhoCanWorkElseTheCaller(long? owner, string email)
    {
        var answer = await ConvertAsync(await pipeline.AddLeadAsync("qualified", l => l.OwnerId = owner), PipelineCast.Manager);
        Assert.Equal(email, answer.Opportunity.GetProperty("owner").GetProperty("email").GetString());
    }

    [Theory]
    [InlineData(LeadStatus.Open)]
    [InlineData(LeadStatus.Research)]
    [InlineData(LeadStatus.Disqualified)]
    public async Task UnqualifiedLead_IsNotConverted(LeadStatus status) => Assert.Equal(
        ["LEAD_NOT_QUALIFIED id"],
        (await pipeline.RefusedAsync(Cast.AceUser, "convertLead", new { id = await pipeline.AddLeadAsync("open", l => l.Status = status) })).Errors);

    [Fact]
    public async Task TooLongTitle_IsRefused() => Assert.Equal(
        ["VALUE_TOO_LONG title"],
        (await pipeline.RefusedAsync(Cast.AceUser, "convertLead", new { id = await pipeline.AddLeadAsync("qualified"), title = new string('x', 256) })).Errors);

    [Fact]
    public async Task Draft_IsSubmittedAsAReferralAndSeenByAwsFromThenOn()
    {
        var id = (await ConvertAsync(await pipeline.AddLeadAsync("qualified"))).Id;
        Assert.DoesNotContain("NOT_PARTNER_SOURCED", (await pipeline.RefusedAsync(Cast.AceUser, "submitOpportunity", new { id })).Errors);
        var template = await pipeline.AddAsync();
        var complete = (await pipeline.ReadAsync(Cast.AceUser, template)).GetProperty("asInput").Deserialize<JsonObject>()!;
        complete.Remove("crmId");
        complete["customer"]!["website"] = "converted.example";
        Assert.Empty((await pipeline.RunAsync(Cast.AceUser, "updateOpportunity", new { id, opportunity = complete })).Errors);
        Assert.Equal((false, false), await SeenByAwsAsync(id));
        Assert.Equal("SUBMITTED", (await pipeline.RunAsync(Cast.AceUser, "submitOpportunity", new { id })).Opportunity.GetProperty("status").GetString());
        Assert.Equal((true, false), await SeenByAwsAsync(id));
        await pipeline.ChangeAsync(id, o => o.Status = ReviewStatus.Approved);
        Assert.Equal((true, true), await SeenByAwsAsync(id));
    }

    [Fact]
    public async Task DeletedDraft_LetsTheLeadBeConvertedAgain()
    {
        var lead = await pipeline.AddLeadAsync("qualified");
        Assert.Empty((await pipeline.RunAsync(Cast.AceUser, "deleteOpportunity", new { id = (await ConvertAsync(lead)).Id })).Errors);
        Assert.Empty((await ConvertAsync(lead)).Errors);
    }

    private async Task<(bool Validator, bool Sales)> SeenByAwsAsync(string id)
    {
        async Task<bool> SeesAsync(string who) => (await pipeline.ReadAsync(who, id, "id")).GetRawText() != "null";
        return (await SeesAsync(Cast.Validator), await SeesAsync(PipelineCast.Sales));
    }
}
