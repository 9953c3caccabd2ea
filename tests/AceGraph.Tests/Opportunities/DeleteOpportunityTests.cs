using System.Text.Json;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Opportunities;

[Collection(PipelineTests.Name)]
public sealed class DeleteOpportunityTests(Pipeline pipeline)
{
    private async Task<string?> DeleteAsync(string id)
    {
        var answer = await pipeline.RunAsync(Cast.AceUser, "deleteOpportunity", new { id });
        Assert.Empty(answer.Errors);
        return answer.Payload.GetProperty("deletedId").GetString();
    }

    [Fact]
    public async Task Draft_IsGoneByEveryPath_AndItsLogStays()
    {
        var id = await pipeline.AddAsync(o => o.CrmId = "DEL-1");
        await pipeline.RunAsync(Cast.AceUser, "addNextStep", new { id, awsAsk = "Help" });
        await pipeline.RunAsync(Cast.AceUser, "flagOpportunity", new { id, flagged = true });
        Assert.Equal(id, await DeleteAsync(id));
        var gone = await pipeline.Server.QueryAsync(
            Cast.AceUser, $$"""{ opportunity(id: "{{id}}") { id } opportunityByCrmId(crmId: "DEL-1") { id } node(id: "{{id}}") { id } opportunities(filter: { ids: ["{{id}}"] }) { totalCount } }""");
        Assert.Equal("""{"opportunity":null,"opportunityByCrmId":null,"node":null,"opportunities":{"totalCount":0}}""", gone.Data.GetRawText());
        Assert.Equal(["NEXT_STEP_ADDED", "OPPORTUNITY_DELETED"], (await pipeline.LogAsync(id)).Select(l => l.Split(' ')[0]));
        Assert.Contains("""title "Posture management" -> null""", (await pipeline.LogAsync(id))[1], StringComparison.Ordinal);
        Assert.DoesNotContain(
            (await pipeline.DumpAsync()).Split('\n'), row => row.Contains(id[1..], StringComparison.Ordinal) && !row.StartsWith("changes", StringComparison.Ordinal) && !row.StartsWith("field_changes", StringComparison.Ordinal));
        Assert.Equal(["NOT_FOUND id"], (await pipeline.RefusedAsync(Cast.AceUser, "deleteOpportunity", new { id })).Errors);
    }

    [Fact]
    public async Task References_BecomeNull()
    {
        var id = await pipeline.AddAsync();
        var clone = (await pipeline.RunAsync(Cast.AceUser, "cloneOpportunity", new { id })).Id;
        var child = await pipeline.AddAsync(o => o.ParentId = Pipeline.Number(id));
        await DeleteAsync(id);
        Assert.Equal(JsonValueKind.Null, (await pipeline.ReadAsync(Cast.AceUser, clone, "clonedFrom { id }")).GetProperty("clonedFrom").ValueKind);
        Assert.Equal(JsonValueKind.Null, (await pipeline.ReadAsync(Cast.AceUser, child, "parent { id }")).GetProperty("parent").ValueKind);
    }

    [Fact]
    public async Task CrmId_IsFreeAgain()
    {
        await DeleteAsync(await pipeline.AddAsync(o => o.CrmId = "DEL-2"));
        var again = new { title = "T", crmId = "DEL-2", customer = new { companyName = "C" } };
        Assert.Empty((await pipeline.RunAsync(Cast.AceUser, "createOpportunity", new { opportunity = again })).Errors);
    }

    [Theory]
    [InlineData(ReviewStatus.Submitted, Stage.Qualified)]
    [InlineData(ReviewStatus.ActionRequired, Stage.Qualified)]
    [InlineData(ReviewStatus.Approved, Stage.ClosedLost)]
    [InlineData(ReviewStatus.Rejected, Stage.Qualified)]
    public async Task SubmittedOnce_StaysForever(ReviewStatus status, Stage stage) => Assert.Equal(
        ["STATUS_TRANSITION id"], (await pipeline.RefusedAsync(Cast.AceUser, "deleteOpportunity", new { id = await pipeline.AddAsync(status, stage) })).Errors);
}
