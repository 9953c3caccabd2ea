using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Opportunities;

public sealed class OpportunityWalkTests
{
    [Theory]
    [InlineData("CREATED_AT", "DESC")]
    [InlineData("UPDATED_AT", "ASC")]
    [InlineData("TITLE", "ASC")]
    [InlineData("MONTHLY_REVENUE", "DESC")]
    public async Task WalkBesideInserts_SeesEveryOldRowOnce(string field, string direction)
    {
        await using var server = await AceGraphServer.StartDemoAsync(120);
        var walk = new Walk(server, Cast.Lead, OrderBy: $$"""{"field": "{{field}}", "direction": "{{direction}}"}""");
        var before = (await walk.ForwardAsync(100)).SelectMany(p => p.Ids).ToHashSet();
        var token = await server.TokenAsync(Cast.Lead);
        using var walked = new CancellationTokenSource();
        var inserts = InsertAsync(server, token, walked.Token);
        var forward = (await walk.ForwardAsync(3)).SelectMany(p => p.Ids).ToList();
        var backward = (await walk.BackwardAsync(3)).SelectMany(p => p.Ids).ToList();
        await walked.CancelAsync();
        Assert.True(await inserts > 0);
        foreach (var seen in (List<string>[])[forward, backward])
        {
            Assert.Equal(seen.Count, seen.Distinct().Count());
            Assert.Superset(before, seen.ToHashSet());
        }
    }

    private static async Task<int> InsertAsync(AceGraphServer server, string token, CancellationToken until)
    {
        var count = 0;
        while (!until.IsCancellationRequested)
        {
            var answer = await server.QueryAsync(
                token,
                "mutation($i: CreateOpportunityInput!) { createOpportunity(input: $i) { opportunity { id } errors { message } } }",
                new { i = new { opportunity = new { title = $"{(char)('a' + (count % 26))} deal", customer = new { companyName = "Contoso" } } } });
            Assert.Empty(answer.Codes);
            Assert.Empty(answer.Data.GetProperty("createOpportunity").GetProperty("errors").EnumerateArray());
            count++;
            server.Time.Advance(TimeSpan.FromMilliseconds(1));
        }

        return count;
    }
}
