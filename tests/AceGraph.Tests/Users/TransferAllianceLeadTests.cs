using AceGraph.Picklists;
using AceGraph.Users;

namespace AceGraph.Tests.Users;

public sealed class TransferAllianceLeadTests(StaffServer fixture) : IClassFixture<StaffServer>
{
    [Fact]
    public async Task OldLead_TakesAllianceTeamAndKeepsTheOthers()
    {
        var staff = await fixture.FoundAsync();
        await staff.ChangeAsync(1, u => u.Roles = [UserRole.AllianceLead, UserRole.AceUser]);
        await staff.ChangeAsync(2, u => u.Roles = [UserRole.AllianceTeam, UserRole.MarketingStaff]);
        var user = (await staff.RunAsync(staff.Lead, "transferAllianceLead", new { toUserId = staff.Id(2) })).Payload.GetProperty("user").GetRawText();
        Assert.Contains($"\"id\":\"{staff.Id(2)}\",\"version\":2", user);
        Assert.Equal(
            [$"""USER_ROLES_CHANGED v2 by {staff.Id(1)}: roles ["ALLIANCE_LEAD","ACE_USER"] -> ["ALLIANCE_TEAM","ACE_USER"]"""], await staff.LogAsync(staff.Id(1)));
        Assert.Equal(
            [$"""USER_ROLES_CHANGED v2 by {staff.Id(1)}: roles ["ALLIANCE_TEAM","MARKETING_STAFF"] -> ["ALLIANCE_LEAD","MARKETING_STAFF"]"""], await staff.LogAsync(staff.Id(2)));
        Assert.Equal("FORBIDDEN", await staff.OutcomeAsync(staff.Lead, "transferAllianceLead", new { toUserId = staff.Id(1) }));
    }

    [Theory]
    [InlineData(UserStatus.Invited, "TARGET_WITHOUT_ACCESS toUserId")]
    [InlineData(UserStatus.Disabled, "TARGET_WITHOUT_ACCESS toUserId")]
    [InlineData(UserStatus.Active, "done")]
    public async Task NewLead_IsAnActiveUser(UserStatus status, string outcome)
    {
        var staff = await fixture.FoundAsync();
        var number = await staff.AddAsync(status);
        Assert.Equal(outcome, await staff.OutcomeAsync(staff.Lead, "transferAllianceLead", new { toUserId = staff.Id(number) }));
    }

    [Fact]
    public async Task NewLead_IsOfThePartner()
    {
        var staff = await fixture.FoundAsync();
        var elsewhere = await fixture.FoundAsync();
        Assert.Equal("NOT_FOUND toUserId", await staff.OutcomeAsync(staff.Lead, "transferAllianceLead", new { toUserId = elsewhere.Id(2) }));
        Assert.Equal("NOT_FOUND toUserId", await staff.OutcomeAsync(staff.Lead, "transferAllianceLead", new { toUserId = "U9" }));
    }

    [Fact]
    public async Task Oneself_IsNoChange()
    {
        var staff = await fixture.FoundAsync();
        Assert.Equal("done", await staff.OutcomeAsync(staff.Lead, "transferAllianceLead", new { toUserId = staff.Id(1) }));
        Assert.Empty(await staff.LogAsync(staff.Id(1)));
    }

    [Fact]
    public async Task FullAllianceTeam_TakesTheOldLeadForOneOfItsOwnOnly()
    {
        var staff = await fixture.FoundAsync((UserRole.AllianceTeam, 19), (UserRole.AceUser, 1));
        var answer = await staff.RunAsync(staff.Lead, "transferAllianceLead", new { toUserId = staff.Id(22) });
        Assert.Equal(["SEAT_LIMIT toUserId"], answer.Errors);
        Assert.Contains("\"limit\":20,\"actual\":20", answer.Payload.GetRawText());
        Assert.Equal("done", await staff.OutcomeAsync(staff.Lead, "transferAllianceLead", new { toUserId = staff.Id(21) }));
        var seats = await fixture.Server.QueryAsync(staff.Email(21), "{ viewer { partner { seats { role used } } } }");
        Assert.Contains("""{"role":"ALLIANCE_LEAD","used":1},{"role":"ALLIANCE_TEAM","used":20}""", seats.Json.GetRawText());
    }
}
