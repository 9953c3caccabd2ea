using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;

namespace AceGraph.Tests.Idempotency;

/// <summary>Which keys are refused, and where that stands in the order of refusals (rules, section 1).</summary>
public sealed class KeyRulesTests : IAsyncLifetime
{
    private readonly Pipeline _pipeline = new();

    public Task InitializeAsync() => _pipeline.InitializeAsync();

    public Task DisposeAsync() => _pipeline.DisposeAsync();

    private Task<Answer> UpdateAsync(string id, object opportunity, int? version = null, string who = Cast.AceUser, string key = "k") =>
        _pipeline.RunAsync(who, "updateOpportunity", new { id, version, opportunity, idempotencyKey = key });

    [Fact]
    public async Task AnotherInput_IsAMismatch_ThatSaysWhatTheKeyIsOf()
    {
        var id = await _pipeline.AddAsync();
        await UpdateAsync(id, new { title = "A", additionalComments = (string?)null });
        _pipeline.Server.Time.Advance(TimeSpan.FromHours(1));
        var before = await _pipeline.DumpAsync();
        foreach (var other in new object[] { new { title = "B", additionalComments = (string?)null }, new { title = "A" }, new { title = "A", additionalComments = (string?)null, otherSolution = (string?)null } })
        {
            var answer = await UpdateAsync(id, other);
            Assert.Equal(["IDEMPOTENCY_MISMATCH idempotencyKey"], answer.Errors);
            Assert.Equal(
                "The key was first used for updateOpportunity at 2026-03-10 12:00:00Z, with another input.",
                answer.Payload.GetProperty("errors")[0].GetProperty("message").GetString());
            Assert.Equal(id, answer.Payload.GetProperty("opportunity").GetProperty("id").GetString());
        }

        Assert.Equal(before, await _pipeline.DumpAsync());
    }

    [Fact]
    public async Task SameInputOtherwiseWritten_IsTheSame()
    {
        var id = await _pipeline.AddAsync();
        async Task<string> SendAsync(string input) =>
            (await _pipeline.Server.QueryAsync(Cast.AceUser, $"mutation {{ transferOpportunities(input: {input}) {{ errors {{ code }} opportunities {{ version }} }} }}")).Data.GetRawText();
        var first = await SendAsync($"{{ids: [\"{id}\"], toUserId: \"U12\", idempotencyKey: \"w\"}}");
        Assert.Equal(first, await SendAsync($"{{idempotencyKey: \" w \", partial: false, toUserId: \"U12\", ids: [\"{id}\"]}}"));
        Assert.Contains("IDEMPOTENCY_MISMATCH", await SendAsync($"{{idempotencyKey: \"w\", partial: true, toUserId: \"U12\", ids: [\"{id}\"]}}"));
    }

    [Fact]
    public async Task Key_IsFreeAgainAfterADay()
    {
        var id = await _pipeline.AddAsync();
        await UpdateAsync(id, new { title = "A" });
        _pipeline.Server.Time.Advance(TimeSpan.FromHours(24) - TimeSpan.FromMilliseconds(1));
        Assert.Equal(["IDEMPOTENCY_MISMATCH idempotencyKey"], (await UpdateAsync(id, new { title = "B" })).Errors);
        _pipeline.Server.Time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Empty((await UpdateAsync(id, new { title = "B" })).Errors);
        Assert.Equal(["IDEMPOTENCY_MISMATCH idempotencyKey"], (await UpdateAsync(id, new { title = "A" })).Errors);
    }

    [Fact]
    public async Task Mismatch_StandsAfterRightsAndSight_BeforeVersion()
    {
        var id = await _pipeline.AddAsync();
        await UpdateAsync(id, new { title = "A" });
        Assert.Equal(["NOT_FOUND id"], (await UpdateAsync("O1", new { title = "" })).Errors);
        Assert.Equal(["IDEMPOTENCY_MISMATCH idempotencyKey"], (await UpdateAsync(id, new { title = "" }, version: 1)).Errors);
        await _pipeline.ChangeAsync(id, o => o.Status = ReviewStatus.Rejected);
        Assert.Equal(["IDEMPOTENCY_MISMATCH idempotencyKey"], (await UpdateAsync(id, new { title = "B" })).Errors);
        await CentralizeAsync();
        Assert.Equal(["CENTRALIZED_PIPELINE"], (await UpdateAsync(id, new { title = "B" })).Errors);
    }

    [Fact]
    public async Task RightThatIsGone_RefusesTheRepetition()
    {
        var id = await _pipeline.AddAsync();
        Assert.Empty((await UpdateAsync(id, new { title = "A" })).Errors);
        await CentralizeAsync();
        Assert.Equal(["CENTRALIZED_PIPELINE"], (await UpdateAsync(id, new { title = "A" })).Errors);
        await _pipeline.Server.WriteAsync(async db => (await db.Users.FindAsync(12L))!.Roles = [UserRole.TechnicalStaff]);
        Assert.Equal(["FORBIDDEN"], (await UpdateAsync(id, new { title = "A" })).Errors);
    }

    [Theory]
    [InlineData("", "VALUE_INVALID idempotencyKey")]
    [InlineData(" ", "VALUE_INVALID idempotencyKey")]
    [InlineData("65", "VALUE_TOO_LONG idempotencyKey")]
    public async Task ImpossibleKey_IsToldWithTheOtherErrors(string key, string error)
    {
        key = key == "65" ? string.Concat(Enumerable.Repeat("\U0001F600", 65)) : key;
        var id = await _pipeline.AddAsync();
        Assert.Equal([error], (await UpdateAsync(id, new { title = "A" }, key: key)).Errors);
        Assert.Equal(["VALUE_REQUIRED title", error], (await UpdateAsync(id, new { title = "" }, key: key)).Errors);
        Assert.Equal(["NOT_FOUND id"], (await UpdateAsync("O1", new { title = "" }, key: key)).Errors);
        Assert.Equal(["VERSION_CONFLICT version"], (await UpdateAsync(id, new { title = "" }, version: 7, key: key)).Errors);
        Assert.Equal([error], (await _pipeline.RunAsync(Cast.AceUser, "upsertOpportunities", new { items = Array.Empty<object>(), idempotencyKey = key })).Errors);
        Assert.Empty(await _pipeline.LogAsync(id));
    }

    [Fact]
    public async Task LongestKey_IsTaken()
    {
        var id = await _pipeline.AddAsync();
        var key = string.Concat(Enumerable.Repeat("\U0001F600", 64));
        Assert.Empty((await UpdateAsync(id, new { title = "A" }, key: key)).Errors);
        Assert.Equal(2, (await UpdateAsync(id, new { title = "A" }, key: key)).Opportunity.GetProperty("version").GetInt32());
        Assert.Single(await _pipeline.LogAsync(id));
    }

    private Task CentralizeAsync() => _pipeline.Server.WriteAsync(async db => (await db.Partners.FindAsync(1L))!.PipelineModel = PipelineModel.Centralized);
}
