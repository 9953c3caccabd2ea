using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Users;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Users;

public sealed class InviteUserTests(StaffServer fixture) : IClassFixture<StaffServer>
{
    [Fact]
    public async Task Invited_IsStoredAndLogged()
    {
        var staff = await fixture.FoundAsync();
        var answer = await staff.RunAsync(
            staff.Team, "inviteUser", new { email = " New.Colleague@P.Example ", name = "  New Colleague ", title = "Sales", roles = new[] { "ACE_USER", "ACE_MANAGER", "ACE_USER" } });
        var user = answer.Payload.GetProperty("user");
        var log = await staff.LogAsync(user.GetProperty("id").GetString()!);
        Assert.Equal(
            [
                """ "version":1,"email":"new.colleague@p.example","name":"New Colleague","title":"Sales","status":"INVITED","roles":["ACE_MANAGER","ACE_USER"]}""".Trim(),
                $"USER_INVITED v1 by {staff.Id(2)}: email null -> \"new.colleague@p.example\"; name null -> \"New Colleague\"; title null -> \"Sales\"; "
                    + "roles null -> [\"ACE_MANAGER\",\"ACE_USER\"]; status null -> \"INVITED\"",
            ],
            [user.GetRawText().Split(',', 2)[1], .. log]);
        Assert.Equal(1, await staff.UsedAsync(UserRole.AceManager));
    }

    [Fact]
    public async Task WrongInput_IsToldAllAtOnce()
    {
        var staff = await fixture.FoundAsync((UserRole.AceManager, 20));
        var answer = await staff.RunAsync(staff.Lead, "inviteUser", new
        {
            email = "nobody",
            name = " ",
            title = new string('x', 81),
            roles = new[] { "ALLIANCE_LEAD", "ACE_MANAGER" },
        });
        answer.Payload.GetProperty("errors").GetRawText().MatchSnapshot();
    }

    [Theory]
    [InlineData("a@b", "name", "VALUE_INVALID email")]
    [InlineData("a@b.example\nBcc: x@y.example", "name", "VALUE_INVALID email")]
    [InlineData("", "name", "VALUE_REQUIRED email")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@long.example", "name", "VALUE_TOO_LONG email")]
    [InlineData("a@b.example", "two\nlines", "VALUE_INVALID name")]
    [InlineData("a@b.example", "bell\u0007", "VALUE_INVALID name")]
    public async Task Texts_AreHeldToTheirForm(string email, string name, string error)
    {
        var staff = await fixture.FoundAsync();
        Assert.Equal(error, await staff.OutcomeAsync(staff.Lead, "inviteUser", new { email, name, roles = Array.Empty<string>() }));
    }

    [Theory]
    [InlineData(UserStatus.Active, "already")]
    [InlineData(UserStatus.Invited, "invited already")]
    public async Task UserOfThePartner_IsToldToBeThere(UserStatus status, string told)
    {
        var staff = await fixture.FoundAsync();
        var number = await staff.AddAsync(status, UserRole.AceUser);
        var answer = await staff.RunAsync(staff.Lead, "inviteUser", new { email = staff.Email(number), name = "Again", roles = Array.Empty<string>() });
        Assert.Equal(["VALUE_INVALID email"], answer.Errors);
        Assert.Contains(told, answer.Payload.GetProperty("errors")[0].GetProperty("message").GetString());
    }

    [Fact]
    public async Task EmailTakenElsewhere_IsNotToldWhose()
    {
        var staff = await fixture.FoundAsync();
        var elsewhere = await fixture.FoundAsync();
        var gone = await elsewhere.AddAsync(UserStatus.Disabled, UserRole.AceUser);
        var errors = new List<string>();
        foreach (var email in new[] { elsewhere.Lead, elsewhere.Email(gone), Cast.Validator })
        {
            var answer = await staff.RunAsync(staff.Lead, "inviteUser", new { email, name = "Spy", roles = Array.Empty<string>() });
            errors.Add(answer.Payload.GetProperty("errors").GetRawText());
        }

        Assert.Contains("VALUE_INVALID", Assert.Single(errors.Distinct()));
    }

    [Fact]
    public async Task DisabledUser_IsInvitedAgainWithTheNewRoles()
    {
        var staff = await fixture.FoundAsync();
        var number = await staff.AddAsync(UserStatus.Disabled, UserRole.AceManager);
        var answer = await staff.RunAsync(staff.Lead, "inviteUser", new { email = staff.Email(number), name = "Back", roles = new[] { "ACE_USER" } });
        Assert.Equal(
            $$"""{"id":"{{staff.Id(number)}}","version":2,"email":"{{staff.Email(number)}}","name":"Back","title":null,"status":"INVITED","roles":["ACE_USER"]}""",
            answer.Payload.GetProperty("user").GetRawText());
        Assert.Equal(
            [$"USER_INVITED v2 by {staff.Id(1)}: name \"User {number}\" -> \"Back\"; roles [\"ACE_MANAGER\"] -> [\"ACE_USER\"]; status \"DISABLED\" -> \"INVITED\""],
            await staff.LogAsync(staff.Id(number)));
    }

    [Fact]
    public async Task InvitedAgainWithTheSameRoles_LogsTheStatusAlone()
    {
        var staff = await fixture.FoundAsync();
        var number = await staff.AddAsync(UserStatus.Disabled, UserRole.AceUser);
        var input = new { email = staff.Email(number), name = $"User {number}", roles = new[] { "ACE_USER" } };
        Assert.Equal("done", await staff.OutcomeAsync(staff.Lead, "inviteUser", input));
        Assert.Equal([$"USER_INVITED v2 by {staff.Id(1)}: status \"DISABLED\" -> \"INVITED\""], await staff.LogAsync(staff.Id(number)));
    }

    [Fact]
    public async Task DisabledAllianceTeam_IsBroughtBackByTheLeadAlone()
    {
        var staff = await fixture.FoundAsync();
        var number = await staff.AddAsync(UserStatus.Disabled, UserRole.AllianceTeam);
        var input = new { email = staff.Email(number), name = "Back", roles = new[] { "ACE_USER" } };
        Assert.Equal("FORBIDDEN roles", await staff.OutcomeAsync(staff.Team, "inviteUser", input));
        Assert.Equal("done", await staff.OutcomeAsync(staff.Lead, "inviteUser", input));
    }

    [Fact]
    public async Task NarrowedToken_MayNotInvite()
    {
        var staff = await fixture.FoundAsync();
        await staff.ChangeAsync(1, u => u.Roles = [UserRole.AllianceLead, UserRole.AceUser]);
        var narrow = await fixture.Server.TokenAsync(staff.Lead, "ACE_USER");
        Assert.Equal("FORBIDDEN", await staff.OutcomeAsync(narrow, "inviteUser", staff.Invitation("x", UserRole.AceUser)));
        Assert.Equal("FORBIDDEN", await staff.OutcomeAsync(narrow, "transferAllianceLead", new { toUserId = staff.Id(2) }));
        Assert.Equal("done", await staff.OutcomeAsync(staff.Lead, "inviteUser", staff.Invitation("x", UserRole.AceUser)));
    }
}
