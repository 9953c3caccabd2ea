using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;

namespace AceGraph.Tests.Leads;

/// <summary>An invitation lives by the clock alone: nothing has to run for it to expire.</summary>
public sealed class ExpiryTests : IAsyncLifetime
{
    private readonly Pipeline _pipeline = new();

    public Task InitializeAsync() => _pipeline.InitializeAsync();

    public Task DisposeAsync() => _pipeline.DisposeAsync();

    /// <summary>The server starts on a Tuesday at noon.</summary>
    [Theory]
    [InlineData(0, 7)]
    [InlineData(3, 7)] // Friday
    [InlineData(4, 6)] // Saturday
    [InlineData(5, 5)] // Sunday
    public async Task AtTheDeadlineItself_ItIsTooLate(int daysLater, int daysToAnswer)
    {
        _pipeline.Server.Time.Advance(TimeSpan.FromDays(daysLater));
        var (early, late) = (await ShareAsync(), await ShareAsync());
        _pipeline.Server.Time.Advance(TimeSpan.FromDays(daysToAnswer) - TimeSpan.FromMilliseconds(1));
        Assert.Equal(["", ""], await AcceptAsync(early));
        Assert.Equal("PENDING PENDING", await StatusesAsync(late));
        _pipeline.Server.Time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal("EXPIRED EXPIRED", await StatusesAsync(late));
        Assert.Equal(["INVITATION_EXPIRED", "INVITATION_EXPIRED"], await AcceptAsync(late));
        _pipeline.Server.Time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(["INVITATION_EXPIRED", "INVITATION_EXPIRED"], await AcceptAsync(late));
        Assert.Equal("ACCEPTED ACCEPTED", await StatusesAsync(early));
    }

    [Fact]
    public async Task Expired_KeepsItsSecretsAndFindsANewOwner()
    {
        var (lead, opportunity) = await ShareAsync();
        _pipeline.Server.Time.Advance(TimeSpan.FromDays(7));
        Assert.Empty((await _pipeline.RunAsync(PipelineCast.Manager, "assignLead", new { id = lead, ownerId = "U16" })).Errors);
        Assert.Empty((await _pipeline.RunAsync(PipelineCast.Manager, "transferOpportunities", new { ids = new[] { opportunity }, toUserId = "U16" })).Errors);
        var seen = (await _pipeline.ReadLeadAsync(PipelineCast.OtherUser, lead)).GetRawText() + (await _pipeline.ReadAsync(PipelineCast.OtherUser, opportunity)).GetRawText();
        Assert.DoesNotContain(SharedRecords.Hidden, seen);
        Assert.Contains("Contoso", seen);
    }

    private async Task<(string Lead, string Opportunity)> ShareAsync() => (await _pipeline.ShareLeadAsync(), await _pipeline.ShareOpportunityAsync());

    private async Task<string[]> AcceptAsync((string Lead, string Opportunity) shared)
    {
        var answers = new[]
        {
            await _pipeline.RunAsync(Cast.AceUser, "acceptLead", new { id = shared.Lead }),
            await _pipeline.RunAsync(Cast.AceUser, "acceptOpportunity", new { id = shared.Opportunity }),
        };
        return [.. answers.Select(a => string.Join(' ', a.Errors))];
    }

    private async Task<string> StatusesAsync((string Lead, string Opportunity) shared)
    {
        var seen = new[]
        {
            await _pipeline.ReadLeadAsync(Cast.AceUser, shared.Lead, "invitation { status }"),
            await _pipeline.ReadAsync(Cast.AceUser, shared.Opportunity, "invitation { status }"),
        };
        return string.Join(' ', seen.Select(s => s.GetProperty("invitation").GetProperty("status").GetString()));
    }
}
