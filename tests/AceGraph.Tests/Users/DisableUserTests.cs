using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Users;

namespace AceGraph.Tests.Users;

/// <summary>Taking access from users and giving it back.</summary>
public sealed class DisableUserTests(StaffServer fixture) : IClassFixture<StaffServer>
{
    [Fact]
    public async Task DisabledUser_IsNobodyFromTheNextRequest()
    {
        var staff = await fixture.FoundAsync((UserRole.AceUser, 1));
        Assert.Empty((await WhoAsync(staff.Email(3))).Codes);
        Assert.Equal("done", await staff.OutcomeAsync(staff.Team, "disableUser", new { id = staff.Id(3) }));
        Assert.Equal(["UNAUTHENTICATED"], (await WhoAsync(staff.Email(3))).Codes);
        Assert.Equal("done", await staff.OutcomeAsync(staff.Team, "disableUser", new { id = staff.Id(3) }));
        Assert.Equal([$"USER_DISABLED v2 by {staff.Id(2)}: status \"ACTIVE\" -> \"DISABLED\""], await staff.LogAsync(staff.Id(3)));
    }

    [Fact]
    public async Task AllianceLead_IsNotDisabled()
    {
        var staff = await fixture.FoundAsync();
        Assert.Equal("EXACTLY_ONE_ALLIANCE_LEAD id", await staff.OutcomeAsync(staff.Lead, "disableUser", new { id = staff.Id(1) }));
        Assert.Equal("EXACTLY_ONE_ALLIANCE_LEAD id", await staff.OutcomeAsync(staff.Team, "disableUser", new { id = staff.Id(1) }));
    }

    [Fact]
    public async Task InvitationTakenBack_GivesNoAccess()
    {
        var staff = await fixture.FoundAsync();
        var number = await staff.AddAsync(UserStatus.Invited, UserRole.AceUser);
        Assert.Equal("done", await staff.OutcomeAsync(staff.Lead, "disableUser", new { id = staff.Id(number) }));
        Assert.Equal(["UNAUTHENTICATED"], (await WhoAsync(staff.Email(number))).Codes);
        Assert.Equal("done", await staff.OutcomeAsync(staff.Lead, "enableUser", new { id = staff.Id(number) }));
        Assert.Empty((await WhoAsync(staff.Email(number))).Codes);
        Assert.Equal(
            ["USER_DISABLED v2", "USER_UPDATED v3", "USER_REGISTERED v4"], (await staff.LogAsync(staff.Id(number))).Select(line => line.Split(" by ")[0]));
    }

    [Theory]
    [InlineData(true, "ACTIVE")]
    [InlineData(false, "INVITED")]
    public async Task EnabledUser_SignsInFirstWhereNeverDone(bool wasHere, string status)
    {
        var staff = await fixture.FoundAsync();
        var number = await staff.AddAsync(UserStatus.Disabled, UserRole.AceUser, UserRole.AceManager);
        await staff.ChangeAsync(number, u => u.LastActiveAt = wasHere ? AceGraphServer.Start.AddDays(-30) : null);
        var user = (await staff.RunAsync(staff.Lead, "enableUser", new { id = staff.Id(number), version = 1 })).Payload.GetProperty("user");
        Assert.Equal((status, 2), (user.GetProperty("status").GetString(), user.GetProperty("version").GetInt32()));
        Assert.Equal("""["ACE_MANAGER","ACE_USER"]""", user.GetProperty("roles").GetRawText());
        Assert.Equal([$"USER_UPDATED v2 by {staff.Id(1)}: status \"DISABLED\" -> \"{status}\""], await staff.LogAsync(staff.Id(number)));
    }

    [Fact]
    public async Task EnabledUser_NeedsASeatAgain()
    {
        var staff = await fixture.FoundAsync((UserRole.AceManager, 20));
        var number = await staff.AddAsync(UserStatus.Disabled, UserRole.AceManager);
        var answer = await staff.RunAsync(staff.Lead, "enableUser", new { id = staff.Id(number) });
        Assert.Equal(["SEAT_LIMIT id"], answer.Errors);
        Assert.Contains("\"limit\":20,\"actual\":20", answer.Payload.GetRawText());
    }

    [Fact]
    public async Task OpenInvitation_IsSentOnceMore()
    {
        var staff = await fixture.FoundAsync();
        var number = await staff.AddAsync(UserStatus.Invited, UserRole.AceUser);
        Assert.Equal("done", await staff.OutcomeAsync(staff.Team, "enableUser", new { id = staff.Id(number) }));
        Assert.Equal([$"USER_INVITED v1 by {staff.Id(2)}: "], await staff.LogAsync(staff.Id(number)));
    }

    private Task<GraphQLResult> WhoAsync(string email) => fixture.Server.QueryAsync(email, "{ viewer { user { id } } }");
}
