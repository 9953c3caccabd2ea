using AceGraph.Partners;
using AceGraph.Picklists;
using AceGraph.Teams;
using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Opportunities;

[Collection(PipelineTests.Name)]
public sealed class ChangeStageTests(Pipeline pipeline)
{
    private Task<Answer> RunAsync(string id, string stage, string? closedLostReason = null) =>
        pipeline.RunAsync(Cast.AceUser, "changeStage", new { id, stage, closedLostReason });

    private async Task<IReadOnlyList<string>> RefusedAsync(string id, string stage, string? closedLostReason = null) =>
        (await pipeline.RefusedAsync(Cast.AceUser, "changeStage", new { id, stage, closedLostReason })).Errors;

    [Fact]
    public async Task OpenStages_FollowEachOtherBothWays()
    {
        var id = await pipeline.AddAsync(ReviewStatus.Approved);
        foreach (var stage in new[] { "COMMITTED", "PROSPECT", "BUSINESS_VALIDATION" })
            Assert.Equal(stage, (await RunAsync(id, stage)).Opportunity.GetProperty("stage").GetString());
        Assert.Equal("""OPPORTUNITY_STAGE_CHANGED v4 by U12 through nobody: stage "PROSPECT" -> "BUSINESS_VALIDATION" """.TrimEnd(), (await pipeline.LogAsync(id))[^1]);
    }

    [Fact]
    public async Task Lost_KeepsItsReasonAndTime()
    {
        var id = await pipeline.AddAsync(ReviewStatus.Approved);
        Assert.Equal(["CLOSED_LOST_REASON_REQUIRED closedLostReason"], await RefusedAsync(id, "CLOSED_LOST"));
        Assert.Equal(["CLOSED_LOST_REASON_NOT_ALLOWED closedLostReason"], await RefusedAsync(id, "COMMITTED", "OTHER"));
        Assert.Empty((await RunAsync(id, "CLOSED_LOST", "OTHER")).Errors);
        Assert.Equal(
            """{"closedLostReason":"OTHER","closedAt":"2026-03-10T12:00:00Z","launchedAt":null}""",
            (await pipeline.ReadAsync(Cast.AceUser, id, "closedLostReason closedAt launchedAt")).GetRawText());
        Assert.Equal(["STAGE_TERMINAL stage"], await RefusedAsync(id, "COMMITTED"));
        Assert.Equal(["STAGE_TERMINAL stage"], await RefusedAsync(id, "CLOSED_LOST", "NO_OPPORTUNITY"));
        Assert.Equal(["""OPPORTUNITY_STAGE_CHANGED v2 by U12 through nobody: stage "QUALIFIED" -> "CLOSED_LOST"; closedLostReason null -> "OTHER" """.TrimEnd()], await pipeline.LogAsync(id));
    }

    [Fact]
    public async Task SameStage_IsNoChange()
    {
        var id = await pipeline.AddAsync(ReviewStatus.InReview);
        Assert.Equal(1, (await RunAsync(id, "QUALIFIED")).Opportunity.GetProperty("version").GetInt32());
        Assert.Empty(await pipeline.LogAsync(id));
    }

    [Theory]
    [InlineData(ReviewStatus.Draft, Stage.Qualified, "LAUNCHED", "NOT_APPROVED stage")]
    [InlineData(ReviewStatus.Draft, Stage.Qualified, "CLOSED_LOST", "NOT_APPROVED stage")]
    [InlineData(ReviewStatus.Submitted, Stage.Qualified, "COMMITTED", "LOCKED_IN_REVIEW")]
    [InlineData(ReviewStatus.InReview, Stage.Qualified, "LAUNCHED", "LOCKED_IN_REVIEW")]
    [InlineData(ReviewStatus.ActionRequired, Stage.Qualified, "COMMITTED", "FIELD_NOT_EDITABLE stage")]
    [InlineData(ReviewStatus.Rejected, Stage.Qualified, "COMMITTED", "LOCKED_REJECTED")]
    [InlineData(ReviewStatus.Approved, Stage.Qualified, "LEAD", "STAGE_TOO_EARLY stage")]
    [InlineData(ReviewStatus.Approved, Stage.Launched, "COMMITTED", "STAGE_TERMINAL stage")]
    public async Task StageOutOfReach_IsRefused(ReviewStatus status, Stage stage, string target, string error) =>
        Assert.Equal([error], await RefusedAsync(await pipeline.AddAsync(status, stage), target));

    [Fact]
    public async Task MarketplaceDeal_LaunchesWithItsOffer()
    {
        var id = await pipeline.AddAsync(ReviewStatus.Approved, Stage.Committed, o => o.SubmissionType = SubmissionType.AwsMarketplace);
        Assert.Equal(["OFFER_REQUIRED_BEFORE_LAUNCH stage"], await RefusedAsync(id, "LAUNCHED"));
        await pipeline.RunAsync(Cast.AceUser, "associateOffer", new { id, arn = Mutations.Arn(70) });
        Assert.Empty((await RunAsync(id, "LAUNCHED")).Errors);
        Assert.Equal(
            """{"launchedAt":"2026-03-10T12:00:00Z","closedAt":"2026-03-10T12:00:00Z"}""",
            (await pipeline.ReadAsync(Cast.AceUser, id, "launchedAt closedAt")).GetRawText());
    }

    [Fact]
    public async Task IsvAccelerateWithSalesRep_LaunchesAsCoSell()
    {
        await using var server = await AceGraphServer.StartAsync(async db =>
        {
            await PipelineCast.AddAsync(db);
            db.Partners.Local.First(p => p.Id == 1).Designations = [new Designation("ISV Accelerate", new DateOnly(2025, 1, 1), null)];
            var opportunity = Rules.Sample.In(ReviewStatus.Approved, Stage.Committed);
            (opportunity.PartnerId, opportunity.OwnerId, opportunity.Involvement, opportunity.PrimaryNeeds) = (1, 12, InvolvementType.ForVisibilityOnly, []);
            db.Opportunities.Add(opportunity);
            db.TeamMembers.Add(new TeamMember { Id = 1, OpportunityId = 1, Role = TeamRole.AwsSalesRep, Name = "Rep", Email = "rep@aws.example", Since = AceGraphServer.Start });
        });
        var answer = await server.QueryAsync(Cast.AceUser, Mutations.Document("changeStage"), new { input = new { id = "O1", stage = "LAUNCHED" } });
        Assert.Equal(["CO_SELL_REQUIRED_BEFORE_LAUNCH involvement"], new Answer(answer).Errors);
    }
}
