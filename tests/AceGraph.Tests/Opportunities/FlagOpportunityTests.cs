using AceGraph.Picklists;
using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Opportunities;

[Collection(PipelineTests.Name)]
public sealed class FlagOpportunityTests(Pipeline pipeline)
{
    private Task<Answer> FlagAsync(string who, string id, bool flagged = true) =>
        pipeline.RunAsync(who, "flagOpportunity", new { id, flagged }, "opportunity { flagged version }");

    private async Task<bool> IsFlaggedAsync(string who, string id) => (await pipeline.ReadAsync(who, id, "flagged")).GetProperty("flagged").GetBoolean();

    [Fact]
    public async Task Flag_IsOnesOwn()
    {
        var id = await pipeline.AddAsync(ReviewStatus.Approved, Stage.ClosedLost);
        foreach (var who in new[] { Cast.AceUser, Cast.Validator, PipelineCast.Sales })
            Assert.Equal("""{"flagged":true,"version":1}""", (await FlagAsync(who, id)).Opportunity.GetRawText());
        Assert.Equal((true, false), (await IsFlaggedAsync(Cast.Validator, id), await IsFlaggedAsync(PipelineCast.Manager, id)));
        Assert.Equal("""{"flagged":false,"version":1}""", (await FlagAsync(Cast.AceUser, id, flagged: false)).Opportunity.GetRawText());
        Assert.True(await IsFlaggedAsync(PipelineCast.Sales, id));
        Assert.Empty(await pipeline.LogAsync(id));
    }

    [Fact]
    public async Task SettingTwice_IsAsOnce()
    {
        var id = await pipeline.AddAsync();
        await FlagAsync(Cast.AceUser, id);
        var before = await pipeline.DumpAsync();
        Assert.Empty((await FlagAsync(Cast.AceUser, id)).Errors);
        Assert.Equal(before, await pipeline.DumpAsync());
        Assert.Empty((await FlagAsync(PipelineCast.Manager, id, flagged: false)).Errors);
        Assert.Equal(before, await pipeline.DumpAsync());
    }

    [Fact]
    public async Task CentralizedAndPending_FlagToo()
    {
        var centralized = await pipeline.AddAsync(o => (o.PartnerId, o.OwnerId, o.SolutionIds) = (2, 21, [721]));
        var pending = await pipeline.AddAsync(o => GateTests.Share(o, InvitationStatus.Pending));
        Assert.Empty((await FlagAsync(Cast.CentralizedUser, centralized)).Errors);
        Assert.Empty((await FlagAsync(Cast.AceUser, pending)).Errors);
        Assert.Empty((await FlagAsync(PipelineCast.WithoutTerms, await pipeline.AddAsync(o => (o.PartnerId, o.OwnerId) = (4, 41)))).Errors);
    }

    [Theory]
    [InlineData(PipelineCast.Technical)]
    [InlineData(PipelineCast.OtherUser)]
    [InlineData(Cast.Validator)]
    [InlineData(PipelineCast.Sales)]
    public async Task UnseenRecord_IsNotFound(string who) =>
        Assert.Equal(["NOT_FOUND id"], (await pipeline.RefusedAsync(who, "flagOpportunity", new { id = await pipeline.AddAsync(), flagged = true })).Errors);
}
