using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;

namespace AceGraph.Tests.Reviews;

[Collection(PipelineTests.Name)]
public sealed class DisqualifyOpportunityTests(Pipeline pipeline)
{
    private const string Outcome = "status review { disqualification invalidCause reason comment rounds { outcome disqualification invalidCause reason comment } }";

    [Fact]
    public async Task Invalid_TellsItsCause()
    {
        var id = await pipeline.InReviewAsync();
        Assert.Equal(["INVALID_CAUSE_REQUIRED invalidCause"], await pipeline.NotDoneAsync("disqualifyOpportunity", new { id, code = "INVALID" }));
        await pipeline.DoAsync("disqualifyOpportunity", new { id, code = "INVALID", invalidCause = "PAST_WON_OPPORTUNITY", comment = "Won in May" });
        Assert.Equal(
            """{"status":"REJECTED","review":{"disqualification":"INVALID","invalidCause":"PAST_WON_OPPORTUNITY","reason":null,"comment":"Won in May","""
            + """ "rounds":[{"outcome":"REJECTED","disqualification":"INVALID","invalidCause":"PAST_WON_OPPORTUNITY","reason":null,"comment":"Won in May"}]}}""".TrimStart(),
            (await pipeline.ReadAsync(Cast.AceUser, id, Outcome)).GetRawText());
        Assert.Equal(
            """OPPORTUNITY_REVIEWED v4 by U31 through nobody: status "IN_REVIEW" -> "REJECTED"; review.code null -> "INVALID"; review.invalidCause null -> "PAST_WON_OPPORTUNITY"; review.comment null -> "Won in May" """.TrimEnd(),
            (await pipeline.LogAsync(id))[^1]);
        Assert.Equal("""{"allowedActions":["CLONE","TRANSFER","FLAG"],"editableFields":[]}""", (await pipeline.ReadAsync(Cast.AceUser, id, "allowedActions editableFields")).GetRawText());
    }

    [Fact]
    public async Task Incomplete_NeedsARequestInAnEarlierRound()
    {
        var id = await pipeline.InReviewAsync();
        Assert.Equal(["NO_REQUEST_MADE code"], await pipeline.NotDoneAsync("disqualifyOpportunity", new { id, code = "INCOMPLETE" }));
        await pipeline.DoAsync("requestAction", new { id, reason = "CLARIFY_REVENUE" });
        await pipeline.SubmitAsync(id);
        await pipeline.DoAsync("startReview", new { id });
        await pipeline.DoAsync("disqualifyOpportunity", new { id, code = "INCOMPLETE" });
        Assert.Equal(
            """{"status":"REJECTED","review":{"disqualification":"INCOMPLETE","invalidCause":null,"reason":"CLARIFY_REVENUE","comment":null,"rounds":["""
            + """{"outcome":"ACTION_REQUIRED","disqualification":null,"invalidCause":null,"reason":"CLARIFY_REVENUE","comment":null},"""
            + """{"outcome":"REJECTED","disqualification":"INCOMPLETE","invalidCause":null,"reason":null,"comment":null}]}}""",
            (await pipeline.ReadAsync(Cast.AceUser, id, Outcome)).GetRawText());
    }

    [Fact]
    public async Task Finding_StandsInTheCloneUntilItIsAnswered()
    {
        var id = await pipeline.InAsync(ReviewStatus.ActionRequired);
        await pipeline.SubmitAsync(id);
        await pipeline.DoAsync("startReview", new { id });
        await pipeline.DoAsync("disqualifyOpportunity", new { id, code = "INCOMPLETE", comment = "No word on revenue" });
        var clone = (await pipeline.RunAsync(Cast.AceUser, "cloneOpportunity", new { id })).Id;
        await pipeline.RunAsync(Cast.AceUser, "updateOpportunity", new { id = clone, opportunity = new { businessProblem = "Something else than before, at length." } });
        var finding = (await WarningsAsync(clone)).Single(w => w.StartsWith("PREVIOUS_FINDING", StringComparison.Ordinal));
        Assert.Equal("PREVIOUS_FINDING awsProductCodes The original was rejected as Incomplete: No word on revenue", finding);
        await pipeline.RunAsync(Cast.AceUser, "updateOpportunity", new { id = clone, opportunity = new { monthlyRevenue = new { amount = "9000", currency = "USD" } } });
        Assert.DoesNotContain(await WarningsAsync(clone), w => w.StartsWith("PREVIOUS_FINDING", StringComparison.Ordinal));
        await pipeline.SubmitAsync(clone);
    }

    [Fact]
    public async Task Finding_ConcernsTheFieldsThatWereNamed()
    {
        var id = await pipeline.InReviewAsync();
        await pipeline.DoAsync("requestAction", new { id, reason = "CLARIFY_OTHER", comment = "What was done so far?", fields = new[] { "salesActivities" } });
        await pipeline.SubmitAsync(id);
        await pipeline.DoAsync("startReview", new { id });
        await pipeline.DoAsync("disqualifyOpportunity", new { id, code = "INCOMPLETE" });
        var clone = (await pipeline.RunAsync(Cast.AceUser, "cloneOpportunity", new { id })).Id;
        Assert.Contains("PREVIOUS_FINDING salesActivities The original was rejected as Incomplete", await WarningsAsync(clone));
        await pipeline.RunAsync(Cast.AceUser, "updateOpportunity", new { id = clone, opportunity = new { salesActivities = new[] { "SOW_SIGNED" } } });
        Assert.DoesNotContain(await WarningsAsync(clone), w => w.StartsWith("PREVIOUS_FINDING", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Duplicate_NamesTheEarlierOneWhereVisible()
    {
        var (first, id) = await SameCustomerAsync();
        await pipeline.DoAsync("disqualifyOpportunity", new { id, code = "DUPLICATE", duplicateOfId = first });
        const string asked = "review { duplicateOf { id } } history(fields: [\"review.duplicateOfId\"]) { nodes { newValue } }";
        Assert.Equal(
            $$$"""{"review":{"duplicateOf":{"id":"{{{first}}}"}},"history":{"nodes":[{"newValue":"{{{first}}}"}]}}""", (await pipeline.ReadAsync(PipelineCast.Manager, id, asked)).GetRawText());
        Assert.Equal("""{"review":{"duplicateOf":null},"history":{"nodes":[{"newValue":null}]}}""", (await pipeline.ReadAsync(Cast.AceUser, id, asked)).GetRawText());
    }

    [Fact]
    public async Task DuplicateOfTheWrongOne_IsRefused()
    {
        var (first, id) = await SameCustomerAsync();
        var foreign = await pipeline.AddAsync(o => (o.PartnerId, o.OwnerId, o.SolutionIds) = (2, 22, [721]));
        Assert.Empty((await pipeline.RunAsync(PipelineCast.CentralizedManager, "submitOpportunity", new { id = foreign })).Errors);
        var (otherCustomer, draft) = (await pipeline.SubmittedAsync(), await pipeline.AddAsync());
        foreach (var named in new[] { null, otherCustomer, id, foreign })
            Assert.Equal(["DUPLICATE_OF_REQUIRED duplicateOfId"], await pipeline.NotDoneAsync("disqualifyOpportunity", new { id, code = "DUPLICATE", duplicateOfId = named }));
        foreach (var named in new[] { draft, "O1", "nothing" })
            Assert.Equal(["NOT_FOUND duplicateOfId"], await pipeline.NotDoneAsync("disqualifyOpportunity", new { id, code = "DUPLICATE", duplicateOfId = named }));
        await pipeline.DoAsync("startReview", new { id = first });
        Assert.Equal(["DUPLICATE_OF_REQUIRED duplicateOfId"], await pipeline.NotDoneAsync("disqualifyOpportunity", new { id = first, code = "DUPLICATE", duplicateOfId = id }));
    }

    /// <summary>Two submissions of one customer: the first of another user, the second in review.</summary>
    private async Task<(string First, string Second)> SameCustomerAsync()
    {
        var first = await pipeline.AddAsync(o => o.OwnerId = 16);
        var website = (await pipeline.ReadAsync(PipelineCast.Manager, first, "customer { website }")).GetProperty("customer").GetProperty("website").GetString();
        Assert.Empty((await pipeline.RunAsync(PipelineCast.OtherUser, "submitOpportunity", new { id = first })).Errors);
        return (first, await pipeline.InReviewAsync(o =>
            (o.Customer.Website, o.Customer.Domain, o.UseCase, o.SolutionIds) = ("https://www." + website, website, UseCase.StorageAndBackup, [702])));
    }

    private async Task<List<string>> WarningsAsync(string id) =>
    [
        .. (await pipeline.ReadAsync(Cast.AceUser, id, "readiness { warnings { code field message } }")).GetProperty("readiness").GetProperty("warnings").EnumerateArray()
            .Select(w => $"{w.GetProperty("code")} {w.GetProperty("field")} {w.GetProperty("message")}"),
    ];
}
