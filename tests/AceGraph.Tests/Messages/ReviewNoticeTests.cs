using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using AceGraph.Tests.Reviews;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Messages;

public sealed class ReviewNoticeTests(MailRoom room) : IClassFixture<MailRoom>
{
    private async Task<string> InReviewAsync(string title, Action<AceGraph.Opportunities.Opportunity>? change = null)
    {
        var id = await room.AddAsync(ReviewStatus.InReview, title, o =>
        {
            o.Review.ValidatorId = 31;
            change?.Invoke(o);
        });
        await room.Server.WriteAsync(db =>
        {
            db.ReviewRounds.Add(new() { OpportunityId = Pipeline.Number(id), Round = 1, SubmittedAt = AceGraphServer.Start.AddDays(-3) });
            return Task.CompletedTask;
        });
        return id;
    }

    [Fact]
    public async Task Decisions_AreToldToTheOwner()
    {
        await room.Pipeline.DoAsync("requestAction", new { id = await InReviewAsync("Backups"), reason = "CLARIFY_REVENUE" });
        await room.Pipeline.DoAsync("requestAction", new { id = await InReviewAsync("Archive"), reason = "CLARIFY_OTHER", comment = "Is it\nyours?", fields = new[] { "targetCloseDate" } });
        await room.Pipeline.DoAsync("approveOpportunity", new { id = await InReviewAsync("Search"), comment = "Well done." });
        await room.Pipeline.DoAsync("disqualifyOpportunity", new { id = await InReviewAsync("Mail"), code = "INVALID", invalidCause = "INTERNAL_WORKLOAD" });
        (await room.TakeAsync()).MatchSnapshot();
    }

    [Fact]
    public async Task SubmissionAndStart_TellNobody()
    {
        await room.Pipeline.InReviewAsync();
        Assert.Empty(await room.TakeAsync());
    }

    [Fact]
    public async Task DisabledOwner_IsRepresentedByTheLead()
    {
        await room.Pipeline.DoAsync("approveOpportunity", new { id = await InReviewAsync("Backups", o => o.OwnerId = 14) });
        var mail = Assert.Single(await room.TakeAsync());
        Assert.StartsWith($"To: {Cast.Lead}\n", mail);
        Assert.Contains("You are told since its owner, Gone of northwind, cannot work it.", mail);
    }

    [Fact]
    public async Task OwnerWhoOnlyReads_IsRepresentedByThoseWhoManage()
    {
        await room.Pipeline.DoAsync("approveOpportunity", new { id = await InReviewAsync("Backups", o => (o.PartnerId, o.OwnerId, o.SolutionIds) = (2, 21, [721])) });
        Assert.Equal([PipelineCast.CentralizedManager], await room.TakeAddressesAsync());
    }
}
