using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using AceGraph.Users;
using Microsoft.EntityFrameworkCore;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Messages;

/// <summary>Invitations of users, and support tickets.</summary>
public sealed class AccountNoticeTests(MailRoom room) : IClassFixture<MailRoom>
{
    private async Task<GraphQLResult> SendAsync(string who, string mutation, object input)
    {
        var type = char.ToUpperInvariant(mutation[0]) + mutation[1..] + "Input";
        return await room.Server.QueryAsync(who, $"mutation($input: {type}!) {{ {mutation}(input: $input) {{ errors {{ code }} }} }}", new { input });
    }

    [Fact]
    public async Task InvitedUser_IsToldHowToSignIn()
    {
        await SendAsync(Cast.Lead, "inviteUser", new { email = "new@northwind.example", name = "New One", roles = new[] { "ACE_USER", "TECHNICAL_STAFF" } });
        (await room.TakeAsync()).MatchSnapshot();
    }

    [Fact]
    public async Task InvitationSentAgain_IsOneMoreMail()
    {
        await SendAsync(Cast.Lead, "enableUser", new { id = "U13" });
        await SendAsync(Cast.Lead, "enableUser", new { id = "U13" });
        Assert.Equal([Cast.Invited, Cast.Invited], await room.TakeAddressesAsync());
    }

    [Fact]
    public async Task AccessGivenBack_IsMailedToWhoNeverSignedIn()
    {
        await room.Server.WriteAsync(async db => (await db.Users.SingleAsync(u => u.Id == 14)).LastActiveAt = null);
        await SendAsync(Cast.Lead, "enableUser", new { id = "U14" });
        Assert.Equal([Cast.Gone], await room.TakeAddressesAsync());
        await SendAsync(Cast.Lead, "updateUser", new { id = "U14", title = "Seller" });
        Assert.Empty(await room.TakeAsync());
        await room.Server.WriteAsync(async db =>
        {
            var user = await db.Users.SingleAsync(u => u.Id == 14);
            (user.Status, user.LastActiveAt) = (UserStatus.Disabled, AceGraphServer.Start);
        });
        await SendAsync(Cast.Lead, "enableUser", new { id = "U14" });
        Assert.Empty(await room.TakeAsync());
        await room.Server.WriteAsync(async db => (await db.Users.SingleAsync(u => u.Id == 14)).Status = UserStatus.Disabled);
    }

    [Fact]
    public async Task Ticket_GoesToTheOperator()
    {
        var id = await room.AddAsync(AceGraph.Picklists.ReviewStatus.Draft, "Backups");
        Assert.NotEmpty((await room.Pipeline.RunAsync(Cast.AceUser, "changeStage", new { id, stage = "LAUNCHED" })).Errors);
        await SendAsync(Cast.AceUser, "openSupportTicket", new { text = "Why?\nI do not see it.", subjectId = id });
        await SendAsync(PipelineCast.Sales, "openSupportTicket", new { text = "Help." });
        (await room.TakeAsync()).MatchSnapshot();
    }
}
