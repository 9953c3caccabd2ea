using AceGraph.Picklists;
using AceGraph.Users;

namespace AceGraph.Tests.Users;

/// <summary>Requests that really run at the same moment: seats and the one Alliance Lead hold all the same.</summary>
public sealed class UserRaceTests(StaffServer fixture) : IClassFixture<StaffServer>
{
    [Fact]
    public async Task LastSeat_IsTakenByOneOfManyInvitations()
    {
        var staff = await fixture.FoundAsync((UserRole.AceManager, 19));
        var outcomes = await AllAsync(Enumerable.Range(0, 8).Select(i => (Func<Task<string>>)(() =>
            staff.OutcomeAsync(i % 2 == 0 ? staff.Lead : staff.Team, "inviteUser", staff.Invitation($"new{i}", UserRole.AceManager)))));
        Assert.Equal([.. Enumerable.Repeat("SEAT_LIMIT roles", 7), "done"], outcomes);
        Assert.Equal(20, await staff.UsedAsync(UserRole.AceManager));
    }

    [Fact]
    public async Task LastSeat_IsTakenByInvitationOrReturn()
    {
        var staff = await fixture.FoundAsync((UserRole.AceManager, 19));
        var number = await staff.AddAsync(UserStatus.Disabled, UserRole.AceManager);
        var outcomes = await AllAsync(
            () => staff.OutcomeAsync(staff.Lead, "inviteUser", staff.Invitation("new", UserRole.AceManager)),
            () => staff.OutcomeAsync(staff.Team, "enableUser", new { id = staff.Id(number) }));
        Assert.Equal(["SEAT_LIMIT", "done"], outcomes.Select(o => o.Split(' ')[0]));
        Assert.Equal(20, await staff.UsedAsync(UserRole.AceManager));
    }

    [Fact]
    public async Task LastSeatOfAllianceTeam_IsTakenByInvitationOrOldLead()
    {
        var staff = await fixture.FoundAsync((UserRole.AllianceTeam, 18), (UserRole.AceUser, 1));
        var outcomes = await AllAsync(
            () => staff.OutcomeAsync(staff.Lead, "inviteUser", staff.Invitation("new", UserRole.AllianceTeam)),
            () => staff.OutcomeAsync(staff.Lead, "transferAllianceLead", new { toUserId = staff.Id(21) }));
        Assert.Equal("done", outcomes[1]);
        // The one who comes second finds no seat, or as the old lead no right to grant it.
        Assert.Contains(outcomes[0], new[] { "SEAT_LIMIT toUserId", "FORBIDDEN" });
        Assert.Equal(20, await staff.UsedAsync(UserRole.AllianceTeam));
        Assert.Equal(1, await staff.UsedAsync(UserRole.AllianceLead));
    }

    [Fact]
    public async Task SameEmail_IsInvitedOnce()
    {
        var staff = await fixture.FoundAsync();
        var outcomes = await AllAsync(Enumerable.Range(0, 8).Select(_ => (Func<Task<string>>)(() =>
            staff.OutcomeAsync(staff.Lead, "inviteUser", staff.Invitation("same", UserRole.AceUser)))));
        Assert.Equal([.. Enumerable.Repeat("VALUE_INVALID email", 7), "done"], outcomes);
    }

    [Fact]
    public async Task HandOvers_NeverShowNoneOrTwo()
    {
        var staff = await fixture.FoundAsync();
        using var done = new CancellationTokenSource();
        var seen = Task.Run(() => LeadsSeenAsync(staff, done.Token));
        var outcomes = new List<string>();
        for (var i = 0; i < 30; i++)
        {
            var (lead, heir) = i % 2 == 0 ? (staff.Lead, 2) : (staff.Team, 1);
            outcomes.Add(await staff.OutcomeAsync(lead, "transferAllianceLead", new { toUserId = staff.Id(heir) }));
        }

        await done.CancelAsync();
        Assert.Equal("done", Assert.Single(outcomes.Distinct()));
        Assert.Equal([staff.Id(1), staff.Id(2)], (await seen).Distinct().Order());
    }

    [Fact]
    public async Task TwoHandOversAtOnce_OneWins()
    {
        var staff = await fixture.FoundAsync((UserRole.AceUser, 2));
        Assert.Equal(
            ["FORBIDDEN", "done"],
            await AllAsync(
                () => staff.OutcomeAsync(staff.Lead, "transferAllianceLead", new { toUserId = staff.Id(3) }),
                () => staff.OutcomeAsync(staff.Lead, "transferAllianceLead", new { toUserId = staff.Id(4) })));
        Assert.Equal(1, await staff.UsedAsync(UserRole.AllianceLead));
        Assert.Equal(2, await staff.UsedAsync(UserRole.AllianceTeam));
    }

    /// <summary>Every set of leads that the one of two readers who manages users is told, the ids joined by a blank.</summary>
    private async Task<List<string>> LeadsSeenAsync(Staff staff, CancellationToken done)
    {
        var seen = new List<string>();
        while (!done.IsCancellationRequested || seen.Count < 50)
        {
            var answer = await fixture.Server.QueryAsync(staff.Team, "{ users(filter: {roles: [ALLIANCE_LEAD]}) { nodes { id } } }");
            seen.Add(string.Join(' ', answer.Data.GetProperty("users").GetProperty("nodes").EnumerateArray().Select(u => u.GetProperty("id").GetString())));
        }

        return seen;
    }

    private static Task<string[]> AllAsync(params Func<Task<string>>[] sends) => AllAsync(sends.AsEnumerable());

    private static async Task<string[]> AllAsync(IEnumerable<Func<Task<string>>> sends) =>
        [.. (await Task.WhenAll(sends.Select(send => Task.Run(send)))).Order(StringComparer.Ordinal)];
}
