using System.Text.Json.Nodes;
using AceGraph.Auth;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Users;
using AceGraph.Users;
using Microsoft.Extensions.DependencyInjection;

namespace AceGraph.Tests.Auth;

public sealed class FirstSignInTests(StaffServer fixture) : IClassFixture<StaffServer>
{
    private const string Who = "{ viewer { user { status version lastActiveAt } roles permissions } }";

    [Fact]
    public async Task ManyFirstRequests_RegisterOnce()
    {
        var (staff, number) = await InvitedAsync(UserRole.AceUser);
        var token = await fixture.Server.TokenAsync(staff.Email(number));
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => fixture.Server.QueryAsync(token, Who))));
        var answer = Assert.Single(answers.Select(a => a.Json.GetRawText()).Distinct());
        Assert.Contains("""{"status":"ACTIVE","version":2,"lastActiveAt":"2026-03-10T12:00:00Z"},"roles":["ACE_USER"]""", answer);
        Assert.Contains("EDIT_OPPORTUNITIES", answer);
        Assert.Equal([$"USER_REGISTERED v2 by {staff.Id(number)}: status \"INVITED\" -> \"ACTIVE\""], await staff.LogAsync(staff.Id(number)));
    }

    [Fact]
    public async Task FirstRequest_MayBeAMutation()
    {
        var (staff, number) = await InvitedAsync(UserRole.AllianceTeam);
        Assert.Equal("done", await staff.OutcomeAsync(staff.Email(number), "inviteUser", staff.Invitation("next", UserRole.AceUser)));
    }

    [Fact]
    public async Task TokenThatDoesNotFit_LeavesTheInvitationOpen()
    {
        var (staff, number) = await InvitedAsync(UserRole.AceUser);
        var forge = new TokenForge(fixture.Server);
        string Token(string claim, JsonNode? value) => forge.With(
            ("email", staff.Email(number)), ("sub", staff.Id(number)), ("partner", $"P{staff.Partner}"), (claim, value));
        string[] tokens =
        [
            Token("partner", "P1"), Token("sub", "U12"), Token("sub", null), Token("email_verified", false), Token("exp", forge.Now - 60), Token("aud", "other"),
        ];
        foreach (var token in tokens)
            Assert.Equal(["UNAUTHENTICATED"], (await fixture.Server.QueryAsync(token, Who)).Codes);
        Assert.Empty(await staff.LogAsync(staff.Id(number)));
        Assert.Empty((await fixture.Server.QueryAsync(Token("email_verified", true), Who)).Codes);
    }

    [Fact]
    public async Task KelvinSign_IsNotTheLetterOfAnInvitation()
    {
        var staff = await fixture.FoundAsync();
        var invited = await staff.RunAsync(staff.Lead, "inviteUser", staff.Invitation("kim", UserRole.AceUser));
        var id = invited.Payload.GetProperty("user").GetProperty("id").GetString();
        var forge = new TokenForge(fixture.Server);
        string Token(string mailbox) => forge.With(
            ("email", $"{mailbox}@p{staff.Partner}.example"), ("sub", id), ("partner", $"P{staff.Partner}"));
        Assert.Equal(["UNAUTHENTICATED"], (await fixture.Server.QueryAsync(Token("\u212Aim"), Who)).Codes);
        Assert.Empty((await fixture.Server.QueryAsync(Token("KIM"), Who)).Codes);
    }

    [Fact]
    public async Task Register_NamesTheClient()
    {
        var (staff, number) = await InvitedAsync(UserRole.AceUser);
        var user = (await fixture.Server.Services.GetRequiredService<UserLookup>().FindAsync(staff.Email(number), CancellationToken.None))!.Value.User;
        var request = TokenRequest.For(user, TimeSpan.FromHours(1)) with { Client = "console" };
        await fixture.Server.QueryAsync(fixture.Server.Services.GetRequiredService<BuiltInIssuer>().Issue(request), Who);
        Assert.Contains("through console", Assert.Single(await staff.LogAsync(staff.Id(number))));
    }

    private async Task<(Staff Staff, int Number)> InvitedAsync(UserRole role)
    {
        var staff = await fixture.FoundAsync();
        return (staff, await staff.AddAsync(UserStatus.Invited, role));
    }
}
