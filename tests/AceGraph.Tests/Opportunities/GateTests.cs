using AceGraph.Picklists;
using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Opportunities;

/// <summary>The refusals that stand before every rule, for every mutation, in the order of the rules' section 1.</summary>
[Collection(PipelineTests.Name)]
public sealed class GateTests(Pipeline pipeline)
{
    public static TheoryData<string> OnOneRecord => [.. Mutations.OnOneRecord];

    public static TheoryData<string> WithVersion => [.. Mutations.WithVersion];

    [Theory]
    [MemberData(nameof(OnOneRecord))]
    public async Task RoleWithoutPipeline_IsForbidden(string mutation)
    {
        var id = await pipeline.AddAsync(ReviewStatus.Approved);
        foreach (var who in new[] { PipelineCast.Technical, Cast.Validator, PipelineCast.Sales })
            Assert.Equal(["FORBIDDEN"], (await pipeline.RefusedAsync(who, mutation, Mutations.Input(mutation, id, Version(mutation)))).Errors);
    }

    [Theory]
    [MemberData(nameof(OnOneRecord))]
    public async Task UnacceptedTerms_ComeBeforeSight(string mutation)
    {
        var id = await pipeline.AddAsync(o => (o.PartnerId, o.OwnerId) = (4, 41));
        foreach (var named in new[] { id, "O1" })
            Assert.Equal(["TERMS_NOT_ACCEPTED"], (await pipeline.RefusedAsync(PipelineCast.WithoutTerms, mutation, Mutations.Input(mutation, named))).Errors);
    }

    [Theory]
    [MemberData(nameof(OnOneRecord))]
    public async Task RecordOutOfSight_IsNotFound(string mutation)
    {
        var foreign = await pipeline.AddAsync(o => (o.PartnerId, o.OwnerId, o.SolutionIds) = (2, 22, [721]));
        var others = await pipeline.AddAsync(o => o.OwnerId = 16);
        var field = mutation == "transferOpportunities" ? "ids.0" : "id";
        foreach (var id in new[] { foreign, others, "O1", "O0" + others[1..], others[1..], "", "O99999999999999999999" })
            Assert.Equal([$"NOT_FOUND {field}"], (await pipeline.RefusedAsync(Cast.AceUser, mutation, Mutations.Input(mutation, id, Version(mutation)))).Errors);
    }

    [Theory]
    [MemberData(nameof(OnOneRecord))]
    public async Task AceUserInCentralized_ReadsOnly(string mutation)
    {
        var own = await pipeline.AddAsync(o => (o.PartnerId, o.OwnerId, o.SolutionIds) = (2, 21, [721]));
        var others = await pipeline.AddAsync(o => (o.PartnerId, o.OwnerId, o.SolutionIds) = (2, 22, [721]));
        Assert.Equal(
            ["CENTRALIZED_PIPELINE"], (await pipeline.RefusedAsync(Cast.CentralizedUser, mutation, Mutations.Input(mutation, own, Version(mutation)))).Errors);
        Assert.StartsWith("NOT_FOUND", (await pipeline.RefusedAsync(Cast.CentralizedUser, mutation, Mutations.Input(mutation, others))).Errors.Single());
    }

    [Theory]
    [MemberData(nameof(WithVersion))]
    public async Task StaleVersion_ComesBeforeEveryLock(string mutation)
    {
        foreach (var (status, stage) in new[] { (ReviewStatus.Draft, Stage.Qualified), (ReviewStatus.InReview, Stage.Qualified), (ReviewStatus.Approved, Stage.ClosedLost) })
        {
            var id = await pipeline.AddAsync(status, stage);
            Assert.Equal(["VERSION_CONFLICT version"], (await pipeline.RefusedAsync(Cast.AceUser, mutation, Mutations.Input(mutation, id, 9))).Errors);
        }
    }

    [Theory]
    [MemberData(nameof(WithVersion))]
    public async Task OpenInvitation_ComesBeforeEveryLock(string mutation)
    {
        var id = await pipeline.AddAsync(o => Share(o, InvitationStatus.Pending));
        Assert.Equal(["INVITATION_PENDING"], (await pipeline.RefusedAsync(Cast.AceUser, mutation, Mutations.Input(mutation, id, 1))).Errors);
        var late = await pipeline.AddAsync(o => Share(o, InvitationStatus.Pending, -1));
        Assert.Equal(["INVITATION_EXPIRED"], (await pipeline.RefusedAsync(Cast.AceUser, mutation, Mutations.Input(mutation, late, 1))).Errors);
        var refused = await pipeline.AddAsync(o => Share(o, InvitationStatus.Rejected));
        Assert.Equal(["INVITATION_ANSWERED"], (await pipeline.RefusedAsync(Cast.AceUser, mutation, Mutations.Input(mutation, refused, 1))).Errors);
    }

    [Theory]
    [InlineData("cloneOpportunity")]
    [InlineData("addNextStep")]
    public async Task OpenInvitation_StopsTheOthersToo(string mutation)
    {
        var id = await pipeline.AddAsync(o => Share(o, InvitationStatus.Pending));
        Assert.Equal(["INVITATION_PENDING"], (await pipeline.RefusedAsync(Cast.AceUser, mutation, Mutations.Input(mutation, id))).Errors);
    }

    [Fact]
    public async Task HiddenValue_IsNotTriedOut()
    {
        var id = await pipeline.AddAsync(o => Share(o, InvitationStatus.Pending));
        var guess = new { customer = new { address = new { city = "Austin" } } };
        Assert.Equal(["INVITATION_PENDING"], (await pipeline.RefusedAsync(Cast.AceUser, "updateOpportunity", new { id, opportunity = guess })).Errors);
        var item = new { crmId = (await pipeline.ReadAsync(Cast.AceUser, id, "crmId")).GetProperty("crmId").GetString(), opportunity = guess };
        var answer = await pipeline.RunAsync(Cast.AceUser, "upsertOpportunities", new { items = new[] { item } });
        var result = answer.Payload.GetProperty("results")[0];
        Assert.Equal(["INVITATION_PENDING"], Answer.Lines(result.GetProperty("errors")));
        Assert.DoesNotContain("Austin", result.GetRawText());
    }

    internal static void Share(AceGraph.Opportunities.Opportunity opportunity, InvitationStatus status, int days = 3)
    {
        opportunity.Origin = OpportunityOrigin.AwsReferral;
        opportunity.Invitation = new()
        {
            Status = status,
            SharedById = 32,
            SharedAt = AceGraphServer.Start.AddDays(-2),
            RespondBy = AceGraphServer.Start.AddDays(days),
        };
    }

    private static int? Version(string mutation) => Mutations.WithVersion.Contains(mutation) ? 9 : null;
}
