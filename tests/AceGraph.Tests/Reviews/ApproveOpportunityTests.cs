using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;

namespace AceGraph.Tests.Reviews;

[Collection(PipelineTests.Name)]
public sealed class ApproveOpportunityTests(Pipeline pipeline)
{
    [Fact]
    public async Task Approval_OpensThePipeline()
    {
        var id = await pipeline.InReviewAsync();
        await pipeline.DoAsync("approveOpportunity", new { id, version = 3, comment = "" }, PipelineCast.OtherValidator);
        Assert.Equal(
            """{"status":"APPROVED","version":4,"approvedAt":"2026-03-10T12:00:00Z","updateDueAt":"2026-03-24T12:00:00Z","review":{"comment":null,"validator":{"email":"validator2@aws.example"}}}""",
            (await pipeline.ReadAsync(Cast.AceUser, id, "status version approvedAt updateDueAt review { comment validator { email } }")).GetRawText());
        Assert.Equal(
            """OPPORTUNITY_REVIEWED v4 by U33 through nobody: status "IN_REVIEW" -> "APPROVED"; review.validatorId "U31" -> "U33" """.TrimEnd(), (await pipeline.LogAsync(id))[^1]);
        Assert.Contains(
            "STAFF_TEAM", (await pipeline.ReadAsync(Cast.AceUser, id, "allowedActions")).GetRawText());
        Assert.Equal(id, (await pipeline.ReadAsync(PipelineCast.Sales, id)).GetProperty("id").GetString());
    }

    [Fact]
    public async Task NoRule_StandsInTheWay()
    {
        var id = await pipeline.InReviewAsync();
        await pipeline.ChangeAsync(id, o => (o.TargetCloseDate, o.Customer.Website, o.UseCase) = (new(2020, 1, 1), null, null));
        Assert.Equal("APPROVED", (await pipeline.DoAsync("approveOpportunity", new { id })).GetProperty("status").GetString());
    }

    [Fact]
    public async Task LongComment_IsRefused() => Assert.Equal(
        ["VALUE_TOO_LONG comment"], await pipeline.NotDoneAsync("approveOpportunity", new { id = await pipeline.InReviewAsync(), comment = new string('x', 2001) }));

    [Fact]
    public async Task Times_AreThoseOfEachStep()
    {
        var own = new Pipeline();
        await own.InitializeAsync();
        var id = await own.SubmittedAsync();
        own.Server.Time.Advance(TimeSpan.FromHours(5));
        await own.DoAsync("startReview", new { id });
        own.Server.Time.Advance(TimeSpan.FromDays(2));
        await own.DoAsync("requestAction", new { id, reason = "CLARIFY_REVENUE" });
        own.Server.Time.Advance(TimeSpan.FromDays(1));
        await own.SubmitAsync(id);
        Assert.Equal(
            """{"review":{"submittedAt":"2026-03-13T17:00:00Z","startedAt":null,"decidedAt":null}}""",
            (await own.ReadAsync(Cast.AceUser, id, "review { submittedAt startedAt decidedAt }")).GetRawText());
        await own.DoAsync("startReview", new { id });
        own.Server.Time.Advance(TimeSpan.FromHours(1));
        await own.DoAsync("approveOpportunity", new { id });
        Assert.Equal(
            """{"approvedAt":"2026-03-13T18:00:00Z","updateDueAt":"2026-03-27T18:00:00Z","review":{"submittedAt":"2026-03-13T17:00:00Z","startedAt":"2026-03-13T17:00:00Z","decidedAt":"2026-03-13T18:00:00Z" """.TrimEnd()
            + ""","rounds":[{"submittedAt":"2026-03-10T12:00:00Z","decidedAt":"2026-03-12T17:00:00Z"},{"submittedAt":"2026-03-13T17:00:00Z","decidedAt":"2026-03-13T18:00:00Z"}]}}""",
            (await own.ReadAsync(Cast.AceUser, id, "approvedAt updateDueAt review { submittedAt startedAt decidedAt rounds { submittedAt decidedAt } }")).GetRawText());
        await own.DisposeAsync();
    }
}
