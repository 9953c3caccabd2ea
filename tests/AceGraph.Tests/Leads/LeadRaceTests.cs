using AceGraph.Data;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using static AceGraph.Tests.Opportunities.Mutations;

namespace AceGraph.Tests.Leads;

/// <summary>Requests that really run at the same moment.</summary>
[Collection(PipelineTests.Name)]
public sealed class LeadRaceTests(Pipeline pipeline)
{
    [Theory]
    [InlineData("Lead")]
    [InlineData("Opportunity")]
    public async Task AcceptAgainstReject_OneAnswerStands(string kind)
    {
        for (var i = 0; i < 8; i++)
        {
            var id = kind == "Lead" ? await pipeline.ShareLeadAsync() : await pipeline.ShareOpportunityAsync();
            var answers = await AllAsync(("accept" + kind, Cast.AceUser), ("reject" + kind, PipelineCast.Manager), ("accept" + kind, Cast.Lead));
            Assert.Equal(["INVITATION_ANSWERED", "INVITATION_ANSWERED", "done"], answers.Select(a => a.Errors.SingleOrDefault("done")).Order(StringComparer.Ordinal));
            Assert.Equal(2, (await pipeline.LogAsync(id)).Count);

            Task<Answer[]> AllAsync(params (string Mutation, string Who)[] sends) =>
                Task.WhenAll(sends.Select(s => Task.Run(() => pipeline.RunAsync(s.Who, s.Mutation, Input(s.Mutation, id)))));
        }
    }

    [Fact]
    public async Task TwentyConversions_MakeOneOpportunity()
    {
        var id = await pipeline.AddLeadAsync("qualified");
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(i =>
            Task.Run(() => pipeline.RunAsync(i % 2 == 0 ? Cast.AceUser : PipelineCast.Manager, "convertLead", new { id }))));
        Assert.Equal([.. Enumerable.Repeat("LEAD_CONVERTED id", 19), "done"], answers.Select(a => a.Errors.SingleOrDefault("done")).Order(StringComparer.Ordinal));
        var made = await pipeline.Database.ListAsync(
            new Sql($"SELECT o.id FROM opportunities o WHERE o.lead_id = {long.Parse(id[1..])}"), row => row.GetInt64(0), CancellationToken.None);
        var told = answers.Single(a => a.Errors.Count == 0).Id;
        Assert.Equal([told], made.Select(o => $"O{o}"));
    }
}
