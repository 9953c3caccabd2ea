using System.Text.Json;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Reviews;

[Collection(PipelineTests.Name)]
public sealed class RequestActionTests(Pipeline pipeline)
{
    private static readonly string[] Always =
    [
        "crmId", "businessProblem", "monthlyRevenue", "targetCloseDate", "customer.website", "customer.address.country", "customer.address.stateOrRegion",
        "customer.address.city", "customer.address.postalCode", "customer.address.street",
    ];

    [Theory]
    [InlineData("CLARIFY_SOLUTION", null, "solutionIds", "otherSolution")]
    [InlineData("CLARIFY_REVENUE", null, "awsProductCodes")]
    [InlineData("CLARIFY_OTHER", "Who signs?")]
    public async Task Reason_OpensTheFieldsThatAnswerIt(string reason, string? comment, params string[] fields)
    {
        var id = await pipeline.InReviewAsync();
        Assert.Equal("ACTION_REQUIRED", (await pipeline.DoAsync("requestAction", new { id, reason, comment })).GetProperty("status").GetString());
        var seen = await pipeline.ReadAsync(Cast.AceUser, id, "editableFields allowedActions");
        Assert.Equal(Always.Concat(fields).Order(), seen.GetProperty("editableFields").EnumerateArray().Select(f => f.GetString()).Order());
        Assert.Equal("""["UPDATE","SUBMIT","CLONE","TRANSFER","ADD_NEXT_STEP","FLAG"]""", seen.GetProperty("allowedActions").GetRawText());
    }

    [Fact]
    public async Task Request_StandsInReviewRoundAndHistory()
    {
        var id = await pipeline.InReviewAsync();
        await pipeline.DoAsync(
            "requestAction", new { id, version = 3, reason = "CLARIFY_OTHER", comment = " Who signs? ", fields = new[] { "customer.contact", "title", "title" } }, PipelineCast.OtherValidator);
        var seen = await pipeline.ReadAsync(Cast.AceUser, id, "version " + Desk.Review + " history(first: 6) { nodes { path oldValue newValue actor { email } } }");
        Snapshot.Match(JsonSerializer.Serialize(seen, new JsonSerializerOptions { WriteIndented = true }));
    }

    [Fact]
    public async Task NamedObject_OpensAllItsFields()
    {
        var id = await pipeline.InReviewAsync();
        await pipeline.DoAsync("requestAction", new { id, reason = "CLARIFY_REVENUE", fields = new[] { "customer.contact" } });
        Assert.Empty((await pipeline.RunAsync(Cast.AceUser, "updateOpportunity", new { id, opportunity = new { customer = new { contact = new { lastName = "Doe" } } } })).Errors);
        Assert.Equal(
            ["FIELD_NOT_EDITABLE customer.duns"],
            (await pipeline.RefusedAsync(Cast.AceUser, "updateOpportunity", new { id, opportunity = new { customer = new { duns = "123456789" } } })).Errors);
    }

    [Fact]
    public async Task EverythingWrong_IsToldTogether()
    {
        var id = await pipeline.InReviewAsync();
        Assert.Equal(
            ["COMMENT_REQUIRED comment", "VALUE_INVALID fields.1", "VALUE_INVALID fields.2"],
            await pipeline.NotDoneAsync("requestAction", new { id, reason = "CLARIFY_OTHER", fields = new[] { "crmId", "stage", "customer.adress" } }));
    }

    [Fact]
    public async Task Resubmission_StartsTheNextRound()
    {
        var id = await pipeline.InAsync(ReviewStatus.ActionRequired);
        await pipeline.RunAsync(Cast.AceUser, "updateOpportunity", new { id, opportunity = new { awsProductCodes = new[] { "AWSLambda" } } });
        await pipeline.SubmitAsync(id);
        await pipeline.DoAsync("startReview", new { id }, PipelineCast.OtherValidator);
        await pipeline.DoAsync("approveOpportunity", new { id, comment = "Now it is clear." });
        var rounds = (await pipeline.ReadAsync(Cast.AceUser, id, "review { round reason rounds { round outcome reason comment } }")).GetProperty("review").GetRawText();
        Assert.Equal(
            """{"round":2,"reason":null,"rounds":[{"round":1,"outcome":"ACTION_REQUIRED","reason":"CLARIFY_REVENUE","comment":null},"""
            + """{"round":2,"outcome":"APPROVED","reason":null,"comment":"Now it is clear."}]}""",
            rounds);
    }
}
