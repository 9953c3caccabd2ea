using AceGraph.Picklists;
using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Opportunities;

[Collection(PipelineTests.Name)]
public sealed class AddNextStepTests(Pipeline pipeline)
{
    private Task<Answer> AddAsync(string id, string? customerActions, string? awsAsk = null) =>
        pipeline.RunAsync(Cast.AceUser, "addNextStep", new { id, customerActions, awsAsk });

    private async Task<IReadOnlyList<string>> RefusedAsync(string id, string? customerActions, string? awsAsk = null) =>
        (await pipeline.RefusedAsync(Cast.AceUser, "addNextStep", new { id, customerActions, awsAsk })).Errors;

    [Fact]
    public async Task Cursor_LeadsToTheOlderSteps()
    {
        var id = await pipeline.AddAsync();
        await AddAsync(id, "First", "A");
        var second = await AddAsync(id, "Second", "B");
        await AddAsync(id, "Third", "C");
        var cursor = second.Payload.GetProperty("nextStepEdge").GetProperty("cursor").GetString();
        var page = await pipeline.ReadAsync(Cast.AceUser, id, $"nextSteps(first: 5, after: \"{cursor}\") {{ nodes {{ customerActions }} pageInfo {{ hasPreviousPage }} }}");
        Assert.Equal("""{"nextSteps":{"nodes":[{"customerActions":"First"}],"pageInfo":{"hasPreviousPage":true}}}""", page.GetRawText());
        var newer = await pipeline.ReadAsync(Cast.AceUser, id, $"nextSteps(last: 5, before: \"{cursor}\") {{ nodes {{ customerActions }} }}");
        Assert.Equal("""{"nextSteps":{"nodes":[{"customerActions":"Third"}]}}""", newer.GetRawText());
    }

    [Fact]
    public async Task Step_IsTrimmedLoggedAndProgress()
    {
        var id = await pipeline.AddAsync(ReviewStatus.Approved, Stage.Qualified, o => o.LastProgressAt = AceGraphServer.Start.AddDays(-20));
        var answer = await AddAsync(id, " Sign ", "Help");
        Assert.Empty(answer.Warnings);
        Assert.Equal(2, answer.Opportunity.GetProperty("version").GetInt32());
        Assert.Equal(["""NEXT_STEP_ADDED v2 by U12 through nobody: nextSteps.customerActions null -> "Sign"; nextSteps.awsAsk null -> "Help" """.TrimEnd()], await pipeline.LogAsync(id));
        Assert.False((await pipeline.ReadAsync(Cast.AceUser, id, "updateDue")).GetProperty("updateDue").GetBoolean());
    }

    [Fact]
    public async Task OneAnswer_IsWarnedOf_NoneRefused()
    {
        var id = await pipeline.AddAsync();
        Assert.Equal(["LAST_NEXT_STEP_INCOMPLETE awsAsk"], (await AddAsync(id, "Sign")).Warnings);
        Assert.Equal(["LAST_NEXT_STEP_INCOMPLETE customerActions"], (await AddAsync(id, " ", "Help")).Warnings);
        Assert.Equal(["VALUE_REQUIRED customerActions"], await RefusedAsync(id, " "));
        Assert.Equal(["VALUE_TOO_LONG customerActions", "VALUE_TOO_LONG awsAsk"], await RefusedAsync(id, new string('x', 256), new string('y', 300)));
    }

    [Theory]
    [InlineData(ReviewStatus.Submitted, Stage.Qualified, "LOCKED_IN_REVIEW")]
    [InlineData(ReviewStatus.InReview, Stage.Qualified, "LOCKED_IN_REVIEW")]
    [InlineData(ReviewStatus.Rejected, Stage.Qualified, "LOCKED_REJECTED")]
    [InlineData(ReviewStatus.Approved, Stage.Launched, "STAGE_TERMINAL")]
    [InlineData(ReviewStatus.Approved, Stage.ClosedLost, "STAGE_TERMINAL")]
    public async Task ClosedRecord_TakesNone(ReviewStatus status, Stage stage, string error) =>
        Assert.Equal([error], await RefusedAsync(await pipeline.AddAsync(status, stage), " "));

    [Fact]
    public async Task ActionRequired_TakesOne() => Assert.Empty((await AddAsync(await pipeline.AddAsync(ReviewStatus.ActionRequired), "Sign", "Help")).Errors);
}
