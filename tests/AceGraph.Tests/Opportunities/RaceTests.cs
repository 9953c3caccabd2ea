using System.Text.Json;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Opportunities;

/// <summary>Requests that really run at the same moment: what one decides on still holds when it is written.</summary>
[Collection(PipelineTests.Name)]
public sealed class RaceTests(Pipeline pipeline)
{
    private static Task<Answer[]> AllAsync(params IEnumerable<Func<Task<Answer>>> sends) => Task.WhenAll(sends.Select(send => Task.Run(send)));

    private static IEnumerable<string> Outcomes(IEnumerable<Answer> answers) => answers.Select(a => a.Errors.SingleOrDefault("done")).Order(StringComparer.Ordinal);

    [Fact]
    public async Task EqualSubmissions_OneWins()
    {
        var ids = new List<string>();
        for (var i = 0; i < 8; i++)
            ids.Add(await pipeline.AddAsync(o => o.Customer.Website = o.Customer.Domain = "race.example"));
        var answers = await AllAsync(ids.Select(id => (Func<Task<Answer>>)(() => pipeline.RunAsync(Cast.AceUser, "submitOpportunity", new { id }))));
        Assert.Equal([.. Enumerable.Repeat("DUPLICATE_WITHIN_120_DAYS", 7), "done"], Outcomes(answers));
    }

    [Fact]
    public async Task SameVersion_OneOfFiftyWins()
    {
        var id = await pipeline.AddAsync();
        var answers = await AllAsync(Enumerable.Range(0, 50).Select(i => (Func<Task<Answer>>)(() =>
            pipeline.RunAsync(Cast.AceUser, "updateOpportunity", new { id, version = 1, opportunity = new { title = $"Title {i}" } }))));
        Assert.Equal([.. Enumerable.Repeat("VERSION_CONFLICT version", 49), "done"], Outcomes(answers));
        Assert.All(answers.Where(a => a.Errors.Count > 0), a => Assert.Equal(1, a.Payload.GetProperty("errors")[0].GetProperty("conflicts").GetArrayLength()));
        Assert.Single(await pipeline.LogAsync(id));
    }

    [Fact]
    public async Task WithoutVersion_AllWinInSomeOrder()
    {
        var id = await pipeline.AddAsync();
        var answers = await AllAsync(Enumerable.Range(0, 30).Select(i => (Func<Task<Answer>>)(() =>
            pipeline.RunAsync(i % 2 == 0 ? Cast.AceUser : PipelineCast.Manager, "updateOpportunity", new { id, opportunity = new { title = $"Title {i}" } }))));
        Assert.Equal(Enumerable.Range(2, 30), answers.Select(a => a.Opportunity.GetProperty("version").GetInt32()).Order());
        await AssertLogIsAChainAsync(id, "title", "\"Posture management\"", 30);
    }

    [Fact]
    public async Task TwoTransfers_FollowEachOther()
    {
        var id = await pipeline.AddAsync();
        var answers = await AllAsync(new[] { "U15", "U16", "U11" }.Select(toUserId => (Func<Task<Answer>>)(() =>
            pipeline.RunAsync(PipelineCast.Manager, "transferOpportunities", new { ids = new[] { id }, toUserId }))));
        Assert.All(answers, a => Assert.Empty(a.Errors));
        await AssertLogIsAChainAsync(id, "ownerId", "\"U12\"", 3);
    }

    [Fact]
    public async Task SameCrmId_IsGivenOnce()
    {
        var opportunity = new { title = "T", crmId = "RACE-1", customer = new { companyName = "C" } };
        var answers = await AllAsync(Enumerable.Range(0, 8).Select(_ => (Func<Task<Answer>>)(() => pipeline.RunAsync(Cast.AceUser, "createOpportunity", new { opportunity }))));
        Assert.Equal([.. Enumerable.Repeat("CRM_ID_TAKEN crmId", 7), "done"], Outcomes(answers));
    }

    [Fact]
    public async Task SameItems_AreCreatedOnce()
    {
        var items = Enumerable.Range(0, 10).Select(i => new { crmId = $"RACE-U{i}", opportunity = new { title = "T", customer = new { companyName = "C" } } });
        var answers = await AllAsync(Enumerable.Range(0, 4).Select(_ => (Func<Task<Answer>>)(() => pipeline.RunAsync(Cast.AceUser, "upsertOpportunities", new { items }))));
        var outcomes = answers.SelectMany(a => a.Payload.GetProperty("results").EnumerateArray()).CountBy(r => r.GetProperty("outcome").GetString()!).ToDictionary();
        Assert.Equal(new() { ["CREATED"] = 10, ["UNCHANGED"] = 30 }, outcomes);
    }

    [Fact]
    public async Task OneOffer_GoesToOne()
    {
        var ids = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => pipeline.AddAsync(ReviewStatus.Approved)));
        var answers = await AllAsync(ids.Select(id => (Func<Task<Answer>>)(() => pipeline.RunAsync(Cast.AceUser, "associateOffer", new { id, arn = Mutations.Arn(90) }))));
        Assert.Equal([.. Enumerable.Repeat("OFFER_ALREADY_ASSOCIATED arn", 5), "done"], Outcomes(answers));
    }

    [Fact]
    public async Task DeletionAgainstUpdate_LeavesNoHalf()
    {
        for (var i = 0; i < 10; i++)
        {
            var id = await pipeline.AddAsync();
            var answers = await AllAsync(
                () => pipeline.RunAsync(Cast.AceUser, "deleteOpportunity", new { id }),
                () => pipeline.RunAsync(Cast.AceUser, "updateOpportunity", new { id, opportunity = new { title = "Late" } }));
            Assert.Empty(answers[0].Errors);
            Assert.Contains(string.Join(' ', answers[1].Errors), new[] { "", "NOT_FOUND id" });
            Assert.Equal(answers[1].Errors.Count == 0 ? 2 : 1, (await pipeline.LogAsync(id)).Count);
            Assert.Equal(JsonValueKind.Null, (await pipeline.ReadAsync(Cast.AceUser, id)).ValueKind);
        }
    }

    private async Task AssertLogIsAChainAsync(string id, string path, string first, int changes)
    {
        var history = await pipeline.ReadAsync(PipelineCast.Manager, id, "history(first: 100) { nodes { path oldValue newValue } }");
        var steps = history.GetProperty("history").GetProperty("nodes").EnumerateArray().Reverse().ToList();
        Assert.Equal(changes, steps.Count);
        var at = first;
        foreach (var step in steps)
        {
            Assert.Equal((path, at), (step.GetProperty("path").GetString(), step.GetProperty("oldValue").GetRawText()));
            at = step.GetProperty("newValue").GetRawText();
        }
    }
}
