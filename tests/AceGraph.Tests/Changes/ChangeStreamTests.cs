using AceGraph.Picklists;
using AceGraph.Tests.Api.Streams;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using AceGraph.Users;

namespace AceGraph.Tests.Changes;

public sealed class ChangeStreamTests : IAsyncLifetime
{
    private readonly Pipeline _pipeline = new();

    public Task InitializeAsync() => _pipeline.InitializeAsync();

    public Task DisposeAsync() => _pipeline.DisposeAsync();

    [Fact]
    public async Task After_ReplaysAndGoesOnLive()
    {
        var id = await _pipeline.AddAsync();
        await _pipeline.RenameAsync(Cast.AceUser, id, "Before");
        var start = await _pipeline.NowAsync();
        await _pipeline.RenameAsync(Cast.AceUser, id, "Missed");
        await using var socket = await _pipeline.FollowAsync(Cast.AceUser, start);
        Assert.Equal($"OPPORTUNITY_UPDATED {id} v3", await socket.LineAsync());
        await _pipeline.RenameAsync(Cast.Lead, id, "Live");
        var live = await socket.NextAsync();
        Assert.Equal(4, live.GetProperty("version").GetInt32());
        Assert.Equal("""[{"path":"title","newValue":"Live"}]""", live.GetProperty("fields").ToString());
    }

    [Fact]
    public async Task WithoutAfter_OnlyWhatComesIsTold()
    {
        var id = await _pipeline.AddAsync();
        await _pipeline.RenameAsync(Cast.AceUser, id, "Before");
        await using var socket = await _pipeline.FollowAsync(Cast.AceUser, after: null);
        var first = socket.NextAsync();
        for (var i = 0; !first.IsCompleted; i++)
        {
            await _pipeline.RenameAsync(Cast.AceUser, id, $"After {i}");
            await Task.WhenAny(first, Task.Delay(20));
        }

        Assert.InRange((await first).GetProperty("version").GetInt32(), 3, int.MaxValue);
    }

    [Theory]
    [InlineData("subscription { changes(after: \"nonsense\") { id } }", "INVALID_CURSOR")]
    [InlineData("subscription { importProgress(id: \"I1\") { id } }", "NOT_FOUND")]
    [InlineData("subscription { importProgress(id: \"nonsense\") { id } }", "NOT_FOUND")]
    public async Task BadArgument_IsAnErrorBeforeTheStream(string query, string code)
    {
        await using var socket = await _pipeline.ConnectAsync(Cast.AceUser);
        await socket.SubscribeAsync("1", query);
        var answer = await socket.ReadAsync();
        Assert.StartsWith("""{"type":"error","id":"1",""", answer);
        Assert.Contains($"\"{code}\"", answer);
    }

    [Fact]
    public async Task TypesAndIds_NarrowTheStream()
    {
        var (one, two) = (await _pipeline.AddAsync(), await _pipeline.AddAsync());
        var start = await _pipeline.NowAsync();
        await using var byId = await _pipeline.FollowAsync(Cast.Lead, start, ids: new[] { two });
        await using var byType = await _pipeline.FollowAsync(Cast.Lead, start, types: new[] { "OPPORTUNITY_DELETED" });
        await _pipeline.RenameAsync(Cast.Lead, one, "Told");
        await _pipeline.RenameAsync(Cast.Lead, two, "Told");
        Assert.Empty((await _pipeline.RunAsync(Cast.Lead, "deleteOpportunity", new { id = one })).Errors);
        Assert.Equal($"OPPORTUNITY_UPDATED {two} v2", await byId.LineAsync());
        Assert.StartsWith($"OPPORTUNITY_DELETED {one}", await byType.LineAsync());
    }

    [Fact]
    public async Task OtherPartner_IsToldOnlyItsOwn()
    {
        var own = await _pipeline.AddAsync(o => (o.PartnerId, o.OwnerId, o.CreatedById) = (2, 21, 21));
        var foreign = await _pipeline.AddAsync();
        await using var socket = await _pipeline.FollowAsync(PipelineCast.CentralizedManager, await _pipeline.NowAsync());
        await _pipeline.RenameAsync(Cast.AceUser, foreign, "Not told");
        Assert.Empty((await _pipeline.RunAsync(PipelineCast.CentralizedManager, "updateOpportunity", new { id = own, opportunity = new { title = "Told" } })).Errors);
        Assert.Equal($"OPPORTUNITY_UPDATED {own} v2", await socket.LineAsync());
    }

    [Fact]
    public async Task AfterOfAForeignChange_IsAPlaceAndTellsNothing()
    {
        var own = await _pipeline.AddAsync(o => (o.PartnerId, o.OwnerId, o.CreatedById) = (2, 21, 21));
        var foreign = await _pipeline.AddAsync();
        await _pipeline.RenameAsync(PipelineCast.CentralizedManager, own, "Before");
        await _pipeline.RenameAsync(Cast.AceUser, foreign, "Not told");
        await using var socket = await _pipeline.FollowAsync(PipelineCast.CentralizedManager, await _pipeline.NowAsync());
        await _pipeline.RenameAsync(Cast.AceUser, foreign, "Not told either");
        await _pipeline.RenameAsync(PipelineCast.CentralizedManager, own, "Told");
        Assert.Equal($"OPPORTUNITY_UPDATED {own} v3", await socket.LineAsync());
    }

    [Fact]
    public async Task EmptyLog_HasAPointToStartFrom()
    {
        var start = await _pipeline.NowAsync();
        var id = await _pipeline.AddAsync();
        await _pipeline.RenameAsync(Cast.AceUser, id, "First of all");
        await using var socket = await _pipeline.FollowAsync(Cast.AceUser, start);
        Assert.Equal($"OPPORTUNITY_UPDATED {id} v2", await socket.LineAsync());
    }

    [Fact]
    public async Task Validator_IsToldNothingOfADraft()
    {
        var (draft, ready) = (await _pipeline.AddAsync(), await _pipeline.AddAsync());
        await using var socket = await _pipeline.FollowAsync(Cast.Validator, await _pipeline.NowAsync());
        await _pipeline.RenameAsync(Cast.AceUser, draft, "Not told");
        Assert.Empty((await _pipeline.RunAsync(Cast.AceUser, "submitOpportunity", new { id = ready })).Errors);
        Assert.Equal($"OPPORTUNITY_SUBMITTED {ready} v2", await socket.LineAsync());
    }

    [Fact]
    public async Task RevokedRole_CountsForTheNextChange()
    {
        var (others, own) = (await _pipeline.AddAsync(), await _pipeline.AddAsync(o => o.OwnerId = 15));
        await using var socket = await _pipeline.FollowAsync(PipelineCast.Manager, await _pipeline.NowAsync());
        await _pipeline.RenameAsync(Cast.AceUser, others, "Told");
        Assert.Equal($"OPPORTUNITY_UPDATED {others} v2", await socket.LineAsync());
        await ChangeUserAsync(15, u => u.Roles = [UserRole.AceUser]);
        await _pipeline.RenameAsync(Cast.AceUser, others, "Not told");
        await _pipeline.RenameAsync(Cast.Lead, own, "Told");
        Assert.Equal($"OPPORTUNITY_UPDATED {own} v2", await socket.LineAsync());
    }

    [Fact]
    public async Task DisabledUser_IsCutOff()
    {
        await using var socket = await _pipeline.FollowAsync(Cast.AceUser, await _pipeline.NowAsync());
        await ChangeUserAsync(12, u => u.Status = UserStatus.Disabled);
        Assert.Equal("close 4401 Unauthorized: the token gives no access any more.", await CloseAsync(socket, TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public async Task ExpiredToken_IsCutOff()
    {
        await using var socket = await _pipeline.FollowAsync(Cast.AceUser, await _pipeline.NowAsync());
        Assert.StartsWith("close 4401 ", await CloseAsync(socket, TimeSpan.FromMinutes(61)));
    }

    private Task ChangeUserAsync(long id, Action<User> change) => _pipeline.Server.WriteAsync(async db => change((await db.Users.FindAsync(id))!));

    /// <summary>Moves the clock until the socket is closed: its timer may not have been set yet.</summary>
    private async Task<string> CloseAsync(Socket socket, TimeSpan step)
    {
        var closing = socket.ReadToCloseAsync();
        while (!closing.IsCompleted)
        {
            _pipeline.Server.Time.Advance(step);
            await Task.WhenAny(closing, Task.Delay(20));
        }

        return await closing;
    }
}
