using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Leads;

[Collection(PipelineTests.Name)]
public sealed class ShareLeadTests(Pipeline pipeline)
{
    private const string Whole =
        "version status owner { email } partner { name } businessProblem useCase source readinessScore sharedAt updatedAt opportunity { id } allowedActions "
        + "invitation { status sharedBy { email } sharedAt respondBy respondedAt } "
        + "customer { companyName website domain awsAccountId address { country street city postalCode } contact { firstName lastName email } }";

    [Fact]
    public async Task Shared_IsSeenByBothSidesAsFarAsTheyMay()
    {
        var id = await pipeline.ShareLeadAsync();
        Snapshot.Match(new
        {
            Sales = (await pipeline.ReadLeadAsync(PipelineCast.Sales, id, Whole)).GetRawText(),
            Manager = (await pipeline.ReadLeadAsync(PipelineCast.Manager, id, Whole)).GetRawText(),
            Owner = (await pipeline.ReadLeadAsync(Cast.AceUser, id, "id")).GetRawText() == $"{{\"id\":\"{id}\"}}",
            OtherUser = (await pipeline.ReadLeadAsync(PipelineCast.OtherUser, id, "id")).GetRawText(),
            Log = await pipeline.LogAsync(id),
        });
    }

    [Fact]
    public async Task CompanyName_IsEnough()
    {
        var answer = await pipeline.RunAsync(PipelineCast.Sales, "shareLead", new { partnerId = "P1", customer = new { companyName = "C" }, readinessScore = 0 });
        Assert.Empty(answer.Errors);
        var id = answer.Payload.GetProperty("lead").GetProperty("id").GetString()!;
        Assert.Equal("""{"owner":null,"readinessScore":0,"useCase":null}""", (await pipeline.ReadLeadAsync(PipelineCast.Manager, id, "owner { email } readinessScore useCase")).GetRawText());
    }

    [Fact]
    public async Task EveryFault_IsToldAtOnce()
    {
        var input = new
        {
            partnerId = "P1",
            ownerId = "U99",
            customer = new { companyName = " ", duns = "12", contact = new { email = "nobody" } },
            businessProblem = new string('x', 2001),
            useCase = new string('x', 256),
            source = new string('x', 256),
            readinessScore = 101,
        };
        Assert.Equal(
            [
                "NOT_FOUND ownerId", "VALUE_REQUIRED customer.companyName", "VALUE_INVALID customer.duns", "VALUE_INVALID customer.contact.email",
                "VALUE_TOO_LONG businessProblem", "VALUE_TOO_LONG useCase", "VALUE_TOO_LONG source", "VALUE_INVALID readinessScore",
            ],
            (await pipeline.RefusedAsync(PipelineCast.Sales, "shareLead", input)).Errors);
        Assert.Equal(
            ["VALUE_REQUIRED customer.companyName", "VALUE_INVALID readinessScore"],
            (await pipeline.RefusedAsync(PipelineCast.Sales, "shareLead", new { partnerId = "P1", customer = new { }, readinessScore = -1 })).Errors);
    }

    [Theory]
    [InlineData("P1", "U13", "TARGET_WITHOUT_ACCESS ownerId")] // invited
    [InlineData("P1", "U14", "TARGET_WITHOUT_ACCESS ownerId")] // disabled
    [InlineData("P1", "U17", "TARGET_WITHOUT_ACCESS ownerId")] // Technical Staff
    [InlineData("P2", "U21", "TARGET_WITHOUT_ACCESS ownerId")] // ACE User in a Centralized pipeline
    [InlineData("P1", "U22", "NOT_FOUND ownerId")] // of another partner
    [InlineData("P1", "U32", "NOT_FOUND ownerId")] // of AWS
    [InlineData("P9", null, "NOT_FOUND partnerId")]
    [InlineData("O1", null, "NOT_FOUND partnerId")]
    [InlineData("P4", null, "TERMS_NOT_ACCEPTED partnerId")]
    public async Task WrongPartnerOrOwner_IsRefused(string partnerId, string? ownerId, string error)
    {
        var customer = new { companyName = "C" };
        Assert.Equal([error], (await pipeline.RefusedAsync(PipelineCast.Sales, "shareLead", new { partnerId, ownerId, customer })).Errors);
        var opportunity = new { title = "T", customer };
        Assert.Equal([error], (await pipeline.RefusedAsync(PipelineCast.Sales, "shareOpportunity", new { partnerId, ownerId, opportunity })).Errors);
    }

    [Theory]
    [InlineData(Cast.Lead)]
    [InlineData(Cast.Validator)]
    [InlineData(PipelineCast.WithoutTerms)]
    public async Task OtherThanSales_IsForbiddenBeforeAnythingElse(string who)
    {
        Assert.Equal(["FORBIDDEN"], (await pipeline.RefusedAsync(who, "shareLead", new { partnerId = "P9", customer = new { } })).Errors);
        Assert.Equal(["FORBIDDEN"], (await pipeline.RefusedAsync(who, "shareOpportunity", new { partnerId = "P9", opportunity = new { } })).Errors);
    }
}
