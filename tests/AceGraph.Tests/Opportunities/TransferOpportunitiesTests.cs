using AceGraph.Picklists;
using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Opportunities;

[Collection(PipelineTests.Name)]
public sealed class TransferOpportunitiesTests(Pipeline pipeline)
{
    private Task<Answer> RunAsync(string who, string toUserId, bool partial, params string[] ids) =>
        pipeline.RunAsync(who, "transferOpportunities", new { ids, toUserId, partial });

    private async Task<IReadOnlyList<string>> RefusedAsync(string who, string toUserId, bool partial, params string[] ids) =>
        (await pipeline.RefusedAsync(who, "transferOpportunities", new { ids, toUserId, partial })).Errors;

    private static string[] Owners(Answer answer) =>
        [.. answer.Payload.GetProperty("opportunities").EnumerateArray().Select(o => $"{o.GetProperty("id")} v{o.GetProperty("version")} {o.GetProperty("owner").GetProperty("email")}")];

    [Fact]
    public async Task OwnRecords_AreShownOneLastTime()
    {
        var (first, second) = (await pipeline.AddAsync(), await pipeline.AddAsync(ReviewStatus.Approved, Stage.Launched));
        var answer = await RunAsync(Cast.AceUser, "U16", false, first, second, first);
        Assert.Empty(answer.Errors);
        Assert.Equal([$"{first} v2 {PipelineCast.OtherUser}", $"{second} v2 {PipelineCast.OtherUser}"], Owners(answer));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await pipeline.ReadAsync(Cast.AceUser, first)).ValueKind);
        Assert.Equal(["""OPPORTUNITY_TRANSFERRED v2 by U12 through nobody: ownerId "U12" -> "U16" """.TrimEnd()], await pipeline.LogAsync(first));
        Assert.Contains("\"U12\"", (await pipeline.ReadAsync(PipelineCast.OtherUser, first, "history { nodes { path oldValue } }")).GetRawText());
    }

    [Theory]
    [InlineData(ReviewStatus.InReview, Stage.Qualified)]
    [InlineData(ReviewStatus.Rejected, Stage.Qualified)]
    [InlineData(ReviewStatus.Approved, Stage.ClosedLost)]
    public async Task EveryState_CanBeHandedOver(ReviewStatus status, Stage stage)
    {
        var id = await pipeline.AddAsync(status, stage, o => o.OwnerId = 14);
        Assert.Equal([$"{id} v2 {PipelineCast.Manager}"], Owners(await RunAsync(PipelineCast.Manager, "U15", false, id)));
    }

    [Fact]
    public async Task OpenInvitation_IsHandedOverWithItsSecrets()
    {
        var id = await pipeline.AddAsync(o => GateTests.Share(o, InvitationStatus.Pending));
        var answer = await pipeline.RunAsync(
            Cast.AceUser, "transferOpportunities", new { ids = new[] { id }, toUserId = "U16" }, "opportunities { customer { address { country city } } asInput }");
        Assert.Empty(answer.Errors);
        Assert.DoesNotContain("Austin", answer.Payload.GetRawText());
        Assert.Equal("Austin", (await pipeline.ReadAsync(PipelineCast.Sales, id, "customer { address { city } }")).GetProperty("customer").GetProperty("address").GetProperty("city").GetString());
    }

    [Fact]
    public async Task PresentOwner_IsNoChange()
    {
        var id = await pipeline.AddAsync();
        Assert.Equal([$"{id} v1 {Cast.AceUser}"], Owners(await RunAsync(Cast.AceUser, "U12", false, id)));
        Assert.Empty(await pipeline.LogAsync(id));
    }

    [Fact]
    public async Task AllOrNone_UnlessPartial()
    {
        var (own, others) = (await pipeline.AddAsync(), await pipeline.AddAsync(o => o.OwnerId = 15));
        Assert.Equal(["NOT_FOUND ids.1", "NOT_FOUND ids.2"], await RefusedAsync(Cast.AceUser, "U16", false, own, others, "O1", own));
        var answer = await RunAsync(Cast.AceUser, "U16", true, own, others, "O1");
        Assert.Empty(answer.Errors);
        Assert.Equal([$"{own} v2 {PipelineCast.OtherUser}"], Owners(answer));
        Assert.Equal(
            $$$"""[{"id":"{{{others}}}","error":{"code":"NOT_FOUND","field":"ids.1"}},{"id":"O1","error":{"code":"NOT_FOUND","field":"ids.2"}}]""",
            answer.Payload.GetProperty("failed").GetRawText());
    }

    [Theory]
    [InlineData("U13", "TARGET_WITHOUT_ACCESS toUserId")]
    [InlineData("U14", "TARGET_WITHOUT_ACCESS toUserId")]
    [InlineData("U17", "TARGET_WITHOUT_ACCESS toUserId")]
    [InlineData("U22", "NOT_FOUND toUserId")]
    [InlineData("U31", "NOT_FOUND toUserId")]
    [InlineData("O16", "NOT_FOUND toUserId")]
    public async Task TargetWhoCannotWork_IsRefused(string to, string error)
    {
        var id = await pipeline.AddAsync();
        Assert.Equal([error], await RefusedAsync(PipelineCast.Manager, to, false, id));
        Assert.Equal([error], await RefusedAsync(PipelineCast.Manager, to, true, id, "O1"));
        Assert.Equal(["NOT_FOUND ids.0"], await RefusedAsync(PipelineCast.Manager, to, false, "O1"));
    }

    [Fact]
    public async Task AceUserInCentralized_IsNoTarget()
    {
        var id = await pipeline.AddAsync(o => (o.PartnerId, o.OwnerId, o.SolutionIds) = (2, 22, [721]));
        Assert.Equal(["TARGET_WITHOUT_ACCESS toUserId"], await RefusedAsync(PipelineCast.CentralizedManager, "U21", false, id));
    }

    [Fact]
    public async Task Ids_CountOnceUpToHundred()
    {
        var id = await pipeline.AddAsync();
        var hundred = Enumerable.Range(1, 99).Select(i => $"O{i}").Append(id).ToArray();
        Assert.Equal(["LIMIT_EXCEEDED ids"], await RefusedAsync(Cast.AceUser, "U16", true, [.. hundred, "O100"]));
        Assert.Equal(["LIMIT_EXCEEDED ids"], await RefusedAsync(PipelineCast.WithoutTerms, "U16", true, [.. hundred, "O100"]));
        Assert.Equal([$"{id} v2 {PipelineCast.OtherUser}"], Owners(await RunAsync(Cast.AceUser, "U16", true, [.. hundred, "O1", id])));
    }
}
