using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Leads;
using AceGraph.Tests.Opportunities;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Messages;

public sealed class TransferNoticeTests(MailRoom room) : IClassFixture<MailRoom>
{
    private async Task TransferAsync(string who, string toUserId, params string[] ids) =>
        Assert.Empty((await room.Pipeline.RunAsync(who, "transferOpportunities", new { ids, toUserId })).Errors);

    [Fact]
    public async Task OneCall_IsOneMailForEachUser()
    {
        var (first, second) = (await room.AddAsync(ReviewStatus.Draft, "Backups"), await room.AddAsync(ReviewStatus.Approved, "Archive"));
        var third = await room.AddAsync(ReviewStatus.Draft, "Search", o => o.OwnerId = 11);
        await TransferAsync(PipelineCast.Manager, "U16", first, second, third);
        (await room.TakeAsync()).MatchSnapshot();
    }

    [Fact]
    public async Task WhoActs_IsNotTold()
    {
        await TransferAsync(Cast.AceUser, "U16", await room.AddAsync(ReviewStatus.Draft, "Backups"));
        Assert.Equal([PipelineCast.OtherUser], await room.TakeAddressesAsync());
        await TransferAsync(PipelineCast.Manager, "U15", await room.AddAsync(ReviewStatus.Draft, "Backups"));
        Assert.Equal([Cast.AceUser], await room.TakeAddressesAsync());
    }

    [Fact]
    public async Task PresentOwner_GetsNoMail()
    {
        await TransferAsync(PipelineCast.Manager, "U12", await room.AddAsync(ReviewStatus.Draft, "Backups"));
        Assert.Empty(await room.TakeAsync());
    }

    [Fact]
    public async Task DisabledOwner_IsNotTold()
    {
        await TransferAsync(PipelineCast.Manager, "U16", await room.AddAsync(ReviewStatus.Draft, "Backups", o => o.OwnerId = 14));
        Assert.Equal([PipelineCast.OtherUser], await room.TakeAddressesAsync());
    }

    [Fact]
    public async Task AssignedLead_IsNamedWithoutWhatIsHidden()
    {
        var (open, accepted) = (await room.Pipeline.AddLeadAsync("pending"), await room.Pipeline.AddLeadAsync("qualified", l => l.Customer.CompanyName = "Contoso"));
        foreach (var id in new[] { open, accepted })
            Assert.Empty((await room.Pipeline.RunAsync(PipelineCast.Manager, "assignLead", new { id, ownerId = "U16" })).Errors);
        (await room.TakeAsync()).MatchSnapshot();
    }
}
