using AceGraph.Changes;
using AceGraph.Data;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Leads;
using AceGraph.Tests.Opportunities;
using Microsoft.Extensions.DependencyInjection;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Messages;

public sealed class InvitationNoticeTests(MailRoom room) : IClassFixture<MailRoom>
{
    private async Task DoAsync(string who, string mutation, object input) => Assert.Empty((await room.Pipeline.RunAsync(who, mutation, input)).Errors);

    [Fact]
    public async Task SharedLead_IsToldToThoseWhoManageAndTheOwner()
    {
        await room.Pipeline.ShareLeadAsync();
        var mails = await room.TakeAsync();
        Assert.Equal([Cast.Lead, Cast.AceUser, PipelineCast.Manager], mails.Select(m => m.Split('\n')[0]["To: ".Length..]).OrderBy(a => a switch { Cast.Lead => 0, Cast.AceUser => 1, _ => 2 }));
        Assert.DoesNotContain(mails, mail => mail.Contains(SharedRecords.Hidden, StringComparison.OrdinalIgnoreCase));
        mails[0].MatchSnapshot();
    }

    [Fact]
    public async Task SharedOpportunity_IsToldWithoutWhatIsHidden()
    {
        await room.Pipeline.ShareOpportunityAsync(ownerId: null);
        var mails = await room.TakeAsync();
        Assert.Equal(2, mails.Count);
        Assert.DoesNotContain(mails, mail => mail.Contains(SharedRecords.Hidden, StringComparison.OrdinalIgnoreCase));
        mails[0].MatchSnapshot();
    }

    [Fact]
    public async Task Centralized_OnlyThoseWhoManageAreTold()
    {
        await DoAsync(PipelineCast.Sales, "shareLead", new { partnerId = "P2", customer = new { companyName = "C" } });
        Assert.Equal([PipelineCast.CentralizedManager], await room.TakeAddressesAsync());
        await ExpireAsync([await room.Pipeline.AddLeadAsync("expired", l => (l.PartnerId, l.OwnerId) = (2, 21))], 2);
        Assert.Equal([PipelineCast.CentralizedManager], await room.TakeAddressesAsync());
    }

    [Fact]
    public async Task Answers_AreToldToWhoShared()
    {
        var (first, second) = (await room.Pipeline.ShareLeadAsync(), await room.Pipeline.ShareLeadAsync());
        var (third, fourth) = (await room.Pipeline.ShareOpportunityAsync(), await room.Pipeline.ShareOpportunityAsync());
        await room.TakeAsync();
        await DoAsync(Cast.AceUser, "acceptLead", new { id = first });
        await DoAsync(Cast.AceUser, "rejectLead", new { id = second, reason = "OTHER", comment = "Not in our region." });
        await DoAsync(Cast.AceUser, "acceptOpportunity", new { id = third });
        await DoAsync(Cast.AceUser, "rejectOpportunity", new { id = fourth, reason = "NO_CAPACITY" });
        (await room.TakeAsync()).MatchSnapshot();
    }

    [Fact]
    public async Task Expiry_OfADisabledOwnersLead_IsToldToTheLead()
    {
        await ExpireAsync([await room.Pipeline.AddLeadAsync("expired", l => l.OwnerId = 14)], 1);
        var mails = await room.TakeAsync();
        Assert.Equal(2, mails.Count);
        Assert.StartsWith($"To: {Cast.Lead}\n", mails[0]);
        mails[0].MatchSnapshot();
    }

    [Fact]
    public async Task ManyExpiries_AreOneMailForEachUser()
    {
        var ids = new[] { await room.Pipeline.AddLeadAsync("expired"), await room.Pipeline.AddLeadAsync("expired", l => l.OwnerId = 16) };
        await ExpireAsync(ids, 1);
        (await room.TakeAsync()).MatchSnapshot();
    }

    /// <summary>What the server does by itself once the deadline has passed.</summary>
    private Task ExpireAsync(IEnumerable<string> ids, long partner) => room.Server.WriteAsync(db =>
    {
        db.Changes.AddRange(ids.Select(id => new Change
        {
            Id = room.Server.Services.GetRequiredService<IdGenerator>().Next(),
            Type = ChangeType.InvitationExpired,
            At = room.Server.Time.GetUtcNow(),
            SubjectId = id,
            PartnerId = partner,
        }));
        return Task.CompletedTask;
    });
}
