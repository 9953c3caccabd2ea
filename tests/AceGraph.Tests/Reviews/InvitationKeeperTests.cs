using AceGraph.Data;
using AceGraph.Picklists;
using AceGraph.Reviews;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using Microsoft.Extensions.DependencyInjection;

namespace AceGraph.Tests.Reviews;

public sealed class InvitationKeeperTests : IAsyncLifetime
{
    private readonly Pipeline _pipeline = new();

    public Task InitializeAsync() => _pipeline.InitializeAsync();

    public Task DisposeAsync() => _pipeline.DisposeAsync();

    [Fact]
    public async Task PassedDeadline_IsLoggedOnce()
    {
        var id = await ShareAsync(AceGraphServer.Start.AddMinutes(2));
        var later = await ShareAsync(AceGraphServer.Start.AddDays(1));
        await MoveAsync(TimeSpan.FromMinutes(5), until: 1);
        await MoveAsync(TimeSpan.FromMinutes(5), until: 1);
        Assert.Equal([id], await ExpiredAsync());
        var change = await _pipeline.Server.QueryAsync(
            Cast.Lead, """{ changes(last: 1) { nodes { type version actor { id } client subject { id } fields { path oldValue newValue } } } }""");
        Assert.Equal(
            $$"""{"type":"INVITATION_EXPIRED","version":1,"actor":null,"client":null,"subject":{"id":"{{id}}"},"fields":[{"path":"invitation.status","oldValue":"PENDING","newValue":"EXPIRED"}]}""",
            change.Data.GetProperty("changes").GetProperty("nodes")[0].GetRawText());
        await MoveAsync(TimeSpan.FromDays(1), until: 2);
        Assert.Equal([id, later], await ExpiredAsync());
    }

    [Fact]
    public async Task LoggedExpiry_IsAnsweredAsBefore()
    {
        var id = await ShareAsync(AceGraphServer.Start.AddMinutes(2));
        await MoveAsync(TimeSpan.FromMinutes(5), until: 1);
        var answer = await _pipeline.RunAsync(Cast.Lead, "acceptOpportunity", new { id, version = 1 });
        Assert.Equal(["INVITATION_EXPIRED"], answer.Errors);
    }

    [Fact]
    public async Task MoreThanOneBatch_IsLoggedWhole()
    {
        for (var i = 0; i < 205; i++)
            await ShareAsync(AceGraphServer.Start.AddMinutes(1));
        await MoveAsync(TimeSpan.FromMinutes(1), until: 205);
        Assert.Equal(205, (await ExpiredAsync()).Count);
    }

    private Task<string> ShareAsync(DateTimeOffset respondBy) => _pipeline.AddAsync(o =>
    {
        o.Origin = OpportunityOrigin.AwsReferral;
        o.Invitation = new Invitation { Status = InvitationStatus.Pending, SharedById = 32, SharedAt = AceGraphServer.Start.AddDays(-5), RespondBy = respondBy };
    });

    /// <summary>Moves the clock, and waits until the server has logged so many; it works beside the requests.</summary>
    private async Task MoveAsync(TimeSpan by, int until)
    {
        _pipeline.Server.Time.Advance(by);
        for (var i = 0; i < 200 && (await ExpiredAsync()).Count < until; i++)
            await Task.Delay(50);
    }

    private Task<List<string>> ExpiredAsync() => _pipeline.Server.Services.GetRequiredService<Database>().ListAsync(
        new Sql($"SELECT c.subject_id FROM changes c WHERE c.type = 'INVITATION_EXPIRED' ORDER BY c.id"), row => row.GetString(0), CancellationToken.None);
}
