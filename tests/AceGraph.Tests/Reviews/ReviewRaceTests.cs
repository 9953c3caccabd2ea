using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;

namespace AceGraph.Tests.Reviews;

/// <summary>Two validators at the same moment: one of them wins, and nothing overwrites what was decided.</summary>
[Collection(PipelineTests.Name)]
public sealed class ReviewRaceTests(Pipeline pipeline)
{
    [Theory]
    [InlineData(null, "STATUS_TRANSITION")]
    [InlineData(2, "VERSION_CONFLICT version")]
    public async Task TakenUpAtOnce_OneWins(int? version, string refusal)
    {
        var id = await pipeline.SubmittedAsync();
        await AssertOneWinsAsync(id, refusal, Enumerable.Repeat(("startReview", new { id, version } as object), 8));
    }

    [Theory]
    [InlineData(null, "STATUS_TRANSITION")]
    [InlineData(3, "VERSION_CONFLICT version")]
    public async Task DecidedAtOnce_OneWins(int? version, string refusal)
    {
        for (var i = 0; i < 3; i++)
        {
            var id = await pipeline.InReviewAsync();
            var decisions = Desk.Mutations.Skip(1).Select(mutation => (mutation, Desk.Input(mutation, id, version))).ToList();
            await AssertOneWinsAsync(id, refusal, decisions.Concat(decisions));
        }
    }

    private async Task AssertOneWinsAsync(string id, string refusal, IEnumerable<(string Mutation, object Input)> acts)
    {
        var before = (await pipeline.LogAsync(id)).Count;
        var answers = await Task.WhenAll(acts.Select((act, i) => Task.Run(() =>
            pipeline.RunAsync(i % 2 == 0 ? Cast.Validator : PipelineCast.OtherValidator, act.Mutation, act.Input))));
        var winner = Assert.Single(answers, a => a.Errors.Count == 0);
        Assert.All(answers.Where(a => a != winner), a => Assert.Equal([refusal], a.Errors));
        Assert.Equal(before + 1, (await pipeline.LogAsync(id)).Count);
        Assert.Equal(
            winner.Opportunity.GetProperty("status").GetString(), (await pipeline.ReadAsync(Cast.AceUser, id)).GetProperty("status").GetString());
    }
}
