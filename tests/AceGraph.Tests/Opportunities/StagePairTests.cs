using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Opportunities;

/// <summary>Every pair of the eight stages, asked of the server.</summary>
[Collection(PipelineTests.Name)]
public sealed class StagePairTests(Pipeline pipeline)
{
    [Fact]
    public async Task EveryPairOfStages_IsAnswered()
    {
        var table = new List<string>();
        foreach (var status in new[] { ReviewStatus.Draft, ReviewStatus.Approved })
        {
            foreach (var from in StagePicklist.All.Where(stage => status == ReviewStatus.Approved || stage is not (Stage.Launched or Stage.ClosedLost)))
            {
                table.Add($"{status} {from}: {string.Join(' ', await AnswersAsync(status, from))}");
            }
        }

        Snapshot.Match(string.Join('\n', table));
    }

    /// <summary>Each from a record of its own, since what succeeds leaves the stage.</summary>
    private async Task<IReadOnlyList<string>> AnswersAsync(ReviewStatus status, Stage from)
    {
        var answers = new List<string>();
        foreach (var to in StagePicklist.All)
        {
            var id = await pipeline.AddAsync(status, from);
            var closedLostReason = to == Stage.ClosedLost ? "OTHER" : null;
            var answer = await pipeline.RunAsync(Cast.AceUser, "changeStage", new { id, stage = to.ToWireName(), closedLostReason });
            var errors = string.Join('+', answer.Errors.Select(error => error.Split(' ')[0]));
            var stage = (await pipeline.ReadAsync(Cast.AceUser, id, "stage")).GetProperty("stage").GetString();
            answers.Add($"{to}={(errors.Length > 0 ? errors : "done")}{(stage == (errors.Length > 0 ? from : to).ToWireName() ? "" : "!" + stage)}");
        }

        return answers;
    }
}
