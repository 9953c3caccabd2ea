using AceGraph.Tests.Harness;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Opportunities;

[Collection(PipelineTests.Name)]
public sealed class CreateOpportunityTests(Pipeline pipeline)
{
    private static object Least(string title = "Archive") => new { title, customer = new { companyName = "Contoso" } };

    private static object Faulty(string? crmId) => new
    {
        crmId,
        title = new string('x', 256),
        stage = "LAUNCHED",
        solutionIds = new[] { "S-701", "S-712", "S-999", "O1", "S-721" },
        awsProductCodes = new[] { "AWSLambda", "NoSuchProduct" },
        monthlyRevenue = new { amount = "1.005", currency = "GBP" },
        softwareRevenue = new { value = new { amount = "-1", currency = "GBP" } },
        parentId = "O999",
        customer = new { companyName = " ", awsAccountId = "12", duns = "x", contact = new { email = "a@b", phone = "0123" } },
    };

    private Task<Answer> CreateAsync(object opportunity, string? ownerId = null, string who = Cast.AceUser) =>
        pipeline.RunAsync(who, "createOpportunity", ownerId is null ? new { opportunity } : new { opportunity, ownerId });

    private async Task<IReadOnlyList<string>> RefusedAsync(object opportunity, string who = Cast.AceUser) =>
        (await pipeline.RefusedAsync(who, "createOpportunity", new { opportunity })).Errors;

    [Fact]
    public async Task TitleAndCompany_AreEnough()
    {
        var answer = await CreateAsync(Least());
        Snapshot.Match(new
        {
            Record = answer.Opportunity.GetRawText().Replace(answer.Id, "ID", StringComparison.Ordinal),
            Log = await pipeline.LogAsync(answer.Id),
        });
    }

    [Fact]
    public async Task NothingGiven_NamesBothThatAreNeeded() =>
        Assert.Equal(["VALUE_REQUIRED title", "VALUE_REQUIRED customer.companyName"], await RefusedAsync(new { }));

    [Fact]
    public async Task EveryFault_IsToldAtOnce()
    {
        var crmId = (await pipeline.ReadAsync(Cast.AceUser, await pipeline.AddAsync(), "crmId")).GetProperty("crmId").GetString();
        var input = new { opportunity = Faulty(crmId), ownerId = "U14", nextStep = new { awsAsk = " " } };
        Assert.Equal(["FORBIDDEN ownerId"], (await pipeline.RefusedAsync(Cast.AceUser, "createOpportunity", input)).Errors);
        Snapshot.Match(string.Join('\n', (await pipeline.RefusedAsync(PipelineCast.Manager, "createOpportunity", input)).Errors));
    }

    [Fact]
    public async Task AnotherOwner_IsForManagersToName()
    {
        Assert.Equal("user2@northwind.example", Owner(await CreateAsync(Least(), "U16", PipelineCast.Manager)));
        Assert.Equal(Cast.AceUser, Owner(await CreateAsync(Least(), "U12")));
        Assert.Equal(["FORBIDDEN ownerId"], (await pipeline.RefusedAsync(Cast.AceUser, "createOpportunity", new { opportunity = Least(), ownerId = "U16" })).Errors);
    }

    [Theory]
    [InlineData("U13", "TARGET_WITHOUT_ACCESS ownerId")]
    [InlineData("U14", "TARGET_WITHOUT_ACCESS ownerId")]
    [InlineData("U17", "TARGET_WITHOUT_ACCESS ownerId")]
    [InlineData("U22", "NOT_FOUND ownerId")]
    [InlineData("U999", "NOT_FOUND ownerId")]
    [InlineData("O12", "NOT_FOUND ownerId")]
    public async Task OwnerWhoCannotWork_IsRefused(string ownerId, string error) => Assert.Equal(
        [error], (await pipeline.RefusedAsync(PipelineCast.Manager, "createOpportunity", new { opportunity = Least(), ownerId })).Errors);

    [Fact]
    public async Task Gates_StandBeforeValues()
    {
        Assert.Equal(["FORBIDDEN"], await RefusedAsync(new { }, PipelineCast.Technical));
        Assert.Equal(["FORBIDDEN"], await RefusedAsync(new { }, Cast.Validator));
        Assert.Equal(["TERMS_NOT_ACCEPTED"], await RefusedAsync(new { }, PipelineCast.WithoutTerms));
        Assert.Equal(["CENTRALIZED_PIPELINE"], await RefusedAsync(new { }, Cast.CentralizedUser));
    }

    [Fact]
    public async Task FirstNextStep_IsWrittenWithIt()
    {
        var answer = await pipeline.RunAsync(Cast.AceUser, "createOpportunity", new { opportunity = Least(), nextStep = new { awsAsk = " Review it " } });
        Assert.Equal(["LAST_NEXT_STEP_INCOMPLETE customerActions"], answer.Warnings);
        var steps = await pipeline.ReadAsync(Cast.AceUser, answer.Id, "nextSteps { nodes { customerActions awsAsk createdBy { email } } }");
        Assert.Equal(
            """{"nextSteps":{"nodes":[{"customerActions":null,"awsAsk":"Review it","createdBy":{"email":"user1@northwind.example"}}]}}""", steps.GetRawText());
        Assert.Equal(["OPPORTUNITY_CREATED", "NEXT_STEP_ADDED"], (await pipeline.LogAsync(answer.Id)).Select(l => l.Split(' ')[0]));
        Assert.Equal(
            ["VALUE_REQUIRED nextStep.customerActions"],
            (await pipeline.RefusedAsync(Cast.AceUser, "createOpportunity", new { opportunity = Least(), nextStep = new { awsAsk = " " } })).Errors);
    }

    [Fact]
    public async Task CrmIdOfUnseenRecord_IsTakenButNotShown()
    {
        var id = await pipeline.AddAsync(o => (o.OwnerId, o.CrmId) = (16, "CRM-UNSEEN"));
        var input = new { opportunity = new { title = "Mine", crmId = " CRM-UNSEEN ", customer = new { companyName = "C" } } };
        var unseen = await pipeline.RefusedAsync(Cast.AceUser, "createOpportunity", input);
        Assert.Equal(("CRM_ID_TAKEN crmId", null), (unseen.Errors.Single(), Subject(unseen)));
        Assert.Equal(id, Subject(await pipeline.RefusedAsync(PipelineCast.Manager, "createOpportunity", input)));
        Assert.Empty((await pipeline.RunAsync(PipelineCast.CentralizedManager, "createOpportunity", input)).Errors);
    }

    [Fact]
    public async Task Client_StandsInTheLog()
    {
        var token = pipeline.Token(Cast.AceUser, 12, "crm-sync");
        var id = (await pipeline.RunAsync(token, "createOpportunity", new { opportunity = Least() })).Id;
        Assert.StartsWith("OPPORTUNITY_CREATED v1 by U12 through crm-sync: title", (await pipeline.LogAsync(id)).Single());
    }

    [Fact]
    public async Task NumbersAsIds_AreUnknownIdsNotFailures()
    {
        const string query = """
            mutation { payload: createOpportunity(input: { opportunity: { title: "T", customer: { companyName: "C" }, solutionIds: [701], parentId: 5 } }) {
              errors { code field } } }
            """;
        var answer = new Answer(await pipeline.Server.QueryAsync(Cast.AceUser, query));
        Assert.Equal(["NOT_FOUND solutionIds.0", "NOT_FOUND parentId"], answer.Errors);
    }

    private static string? Owner(Answer answer) => answer.Opportunity.GetProperty("owner").GetProperty("email").GetString();

    private static string? Subject(Answer answer) =>
        answer.Payload.GetProperty("errors")[0].GetProperty("subject") is { ValueKind: System.Text.Json.JsonValueKind.Object } s ? s.GetProperty("id").GetString() : null;
}
