using System.Text.Json;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Opportunities;

[Collection(PipelineTests.Name)]
public sealed class CloneOpportunityTests(Pipeline pipeline)
{
    private Task<Answer> CloneAsync(string id, string? title = null, string who = Cast.AceUser) =>
        pipeline.RunAsync(who, "cloneOpportunity", new { id, title });

    private static Dictionary<string, string> Leaves(JsonElement asInput) => Inputs.Leaves(JsonSerializer.SerializeToNode(asInput)!, "");

    [Fact]
    public async Task LostOne_StartsAgainAsADraft()
    {
        var id = await pipeline.AddAsync(ReviewStatus.Approved, Stage.ClosedLost, o =>
        {
            (o.ClosedLostReason, o.ExecutedOn, o.SolutionIds) = (ClosedLostReason.Other, new DateOnly(2026, 5, 1), [702, 712]);
            (o.OfferArn, o.OfferAssociatedAt, o.LastProgressAt) = (Mutations.Arn(20), AceGraphServer.Start, AceGraphServer.Start);
        });
        var answer = await CloneAsync(id);
        var clone = answer.Opportunity;
        Assert.Equal((1, "DRAFT", "QUALIFIED"), (clone.GetProperty("version").GetInt32(), clone.GetProperty("status").GetString(), clone.GetProperty("stage").GetString()));
        var (old, now) = (Leaves((await pipeline.ReadAsync(Cast.AceUser, id, "asInput")).GetProperty("asInput")), Leaves(clone.GetProperty("asInput")));
        Assert.Equal(
            ["closedLostReason", "crmId", "executedOn", "solutionIds", "stage"],
            old.Keys.Union(now.Keys).Where(path => old.GetValueOrDefault(path) != now.GetValueOrDefault(path)).Order());
        Assert.Equal("[\"S-702\"]", now["solutionIds"]);
        Assert.Equal(
            $$$"""{"clonedFrom":{"id":"{{{id}}}"},"marketplaceOffer":null,"closedAt":null,"review":{"round":0,"submittedAt":null},"updateDue":false}""",
            (await pipeline.ReadAsync(Cast.AceUser, answer.Id, "clonedFrom { id } marketplaceOffer { arn } closedAt review { round submittedAt } updateDue")).GetRawText());
        Assert.StartsWith($"OPPORTUNITY_CLONED v1 by U12 through nobody: clonedFromId null -> \"{id}\"; title null -> ", (await pipeline.LogAsync(answer.Id)).Single());
        Assert.Empty(await pipeline.LogAsync(id));
    }

    [Fact]
    public async Task OpenOne_KeepsItsStageAndTakesATitle()
    {
        var clone = (await CloneAsync(await pipeline.AddAsync(ReviewStatus.InReview, Stage.Committed), " Second try ")).Opportunity;
        Assert.Equal(("COMMITTED", "Second try"), (clone.GetProperty("stage").GetString(), clone.GetProperty("asInput").GetProperty("title").GetString()));
    }

    [Theory]
    [InlineData(16, PipelineCast.OtherUser)]
    [InlineData(14, PipelineCast.Manager)]
    [InlineData(17, PipelineCast.Manager)]
    [InlineData(15, PipelineCast.Manager)]
    public async Task Owner_StaysWhereStillAble(long ownerId, string expected)
    {
        var clone = (await CloneAsync(await pipeline.AddAsync(o => o.OwnerId = ownerId), null, PipelineCast.Manager)).Opportunity;
        Assert.Equal(expected, clone.GetProperty("owner").GetProperty("email").GetString());
    }

    [Fact]
    public async Task RejectedOne_RemembersTheFindingUntilItIsAnswered()
    {
        var id = await pipeline.AddAsync(ReviewStatus.Rejected, Stage.Qualified, o =>
            (o.Review.Disqualification, o.Review.InvalidCause, o.Review.Comment) = (DisqualificationCode.Invalid, InvalidCause.LeadOrSalesActivity, "Only a lead"));
        var clone = (await CloneAsync(id)).Id;
        Assert.Contains("Only a lead", await WarningsAsync(clone), StringComparison.Ordinal);
        await pipeline.RunAsync(Cast.AceUser, "updateOpportunity", new { id = clone, opportunity = new { salesActivities = new[] { "SOW_SIGNED" } } });
        Assert.DoesNotContain("PREVIOUS_FINDING", await WarningsAsync(clone), StringComparison.Ordinal);
        Assert.Empty((await pipeline.RunAsync(Cast.AceUser, "submitOpportunity", new { id = clone })).Errors);
    }

    [Fact]
    public async Task InactiveSolutionLeftOut_AnswersNoFinding()
    {
        var id = await pipeline.AddAsync(ReviewStatus.Rejected, Stage.Qualified, o =>
            (o.Review.Disqualification, o.Review.Comment, o.SolutionIds) = (DisqualificationCode.Incomplete, "Which solution?", [702, 703, 712]));
        var clone = (await CloneAsync(id)).Id;
        Assert.Contains("Which solution?", await WarningsAsync(clone), StringComparison.Ordinal);
        await pipeline.RunAsync(Cast.AceUser, "updateOpportunity", new { id = clone, opportunity = new { solutionIds = new[] { "S-702" } } });
        Assert.DoesNotContain("Which solution?", await WarningsAsync(clone), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LostAncestors_DoNotStandInTheWay()
    {
        var id = await pipeline.AddAsync(ReviewStatus.Approved, Stage.ClosedLost);
        var second = (await CloneAsync((await CloneAsync(id)).Id)).Id;
        Assert.Empty((await pipeline.RunAsync(Cast.AceUser, "submitOpportunity", new { id = second })).Errors);
        var other = (await CloneAsync(id)).Id;
        Assert.Equal(["DUPLICATE_WITHIN_120_DAYS"], (await pipeline.RefusedAsync(Cast.AceUser, "submitOpportunity", new { id = other })).Errors);
    }

    [Fact]
    public async Task BadTitleAndReferral_AreRefused()
    {
        var referral = await pipeline.AddAsync(ReviewStatus.Approved, Stage.Qualified, o => GateTests.Share(o, InvitationStatus.Accepted));
        Assert.Equal(["NOT_PARTNER_SOURCED id"], (await pipeline.RefusedAsync(Cast.AceUser, "cloneOpportunity", new { id = referral })).Errors);
        var id = await pipeline.AddAsync();
        Assert.Equal(["VALUE_REQUIRED title"], (await pipeline.RefusedAsync(Cast.AceUser, "cloneOpportunity", new { id, title = " " })).Errors);
        Assert.Equal(["VALUE_TOO_LONG title"], (await pipeline.RefusedAsync(Cast.AceUser, "cloneOpportunity", new { id, title = new string('x', 256) })).Errors);
    }

    private async Task<string> WarningsAsync(string id) =>
        (await pipeline.ReadAsync(Cast.AceUser, id, "readiness { warnings { code message } }")).GetRawText();
}
