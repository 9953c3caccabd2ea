using System.Text;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using AceGraph.Users;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Users;

/// <summary>Who grants, revokes, disables and gives back what (rules, section 1), as one table to be read.</summary>
public sealed class UserRightsTests(StaffServer fixture) : IClassFixture<StaffServer>
{
    private static readonly string[] Acts = ["invites", "grants", "revokes", "disables", "enables"];

    [Fact]
    public async Task EveryRole_IsGrantedAndTakenByWhoMay()
    {
        var staff = await fixture.FoundAsync(UserRolePicklist.All.Skip(2).Select(role => (role, 1)).ToArray());
        var callers = UserRolePicklist.All.Select((role, i) => (Name: role.ToWireName(), Email: staff.Email(i + 1)))
            .Append((Name: "AWS Validator", Email: Cast.Validator)).Append((Name: "AWS Sales", Email: PipelineCast.Sales));
        var table = new StringBuilder();
        foreach (var (name, email) in callers)
        {
            foreach (var act in Acts)
            {
                var cells = new List<(string Role, string Outcome)>();
                foreach (var role in UserRolePicklist.All)
                    cells.Add((role.ToWireName(), await TryAsync(staff, email, act, role)));
                table.Append($"{name} {act}: ").AppendJoin(", ", cells.GroupBy(c => c.Outcome, c => c.Role).Select(Told)).Append('\n');
            }
        }

        table.ToString().MatchSnapshot();
    }

    [Fact]
    public async Task WhatARoleMayNot_StandsBeforeTheVersion()
    {
        var staff = await fixture.FoundAsync((UserRole.AceUser, 1));
        var invited = staff.Id(await staff.AddAsync(UserStatus.Invited, UserRole.AceUser));
        var gone = staff.Id(await staff.AddAsync(UserStatus.Disabled, UserRole.AllianceTeam));
        var roles = new[] { "ALLIANCE_TEAM" };
        string[] outcomes =
        [
            await staff.OutcomeAsync(staff.Team, "setUserRoles", new { id = staff.Id(3), version = 9, roles }),
            await staff.OutcomeAsync(staff.Team, "setUserRoles", new { id = invited, roles }),
            await staff.OutcomeAsync(staff.Team, "disableUser", new { id = staff.Id(2), version = 9 }),
            await staff.OutcomeAsync(staff.Team, "enableUser", new { id = gone, version = 9 }),
        ];
        Assert.Equal(["FORBIDDEN roles", "FORBIDDEN roles", "FORBIDDEN id", "FORBIDDEN id"], outcomes);
    }

    private static string Told(IGrouping<string, string> roles) =>
        $"{roles.Key} ({(roles.Count() == UserRolePicklist.All.Count ? "every role" : string.Join(' ', roles))})";

    /// <summary>On a user of its own; what was done is taken back, so that no seat is missing for the next.</summary>
    private static async Task<string> TryAsync(Staff staff, string who, string act, UserRole role)
    {
        var status = act == "enables" ? UserStatus.Disabled : UserStatus.Active;
        var number = await staff.AddAsync(status, act == "grants" ? [] : [role]);
        var id = staff.Id(number);
        var outcome = act switch
        {
            "invites" => await staff.OutcomeAsync(who, "inviteUser", staff.Invitation($"new{number}", role)),
            "grants" => await staff.OutcomeAsync(who, "setUserRoles", new { id, roles = new[] { role.ToWireName() } }),
            "revokes" => await staff.OutcomeAsync(who, "setUserRoles", new { id, roles = Array.Empty<string>() }),
            "disables" => await staff.OutcomeAsync(who, "disableUser", new { id }),
            _ => await staff.OutcomeAsync(who, "enableUser", new { id }),
        };
        await staff.ChangeAsync(number, u => u.Status = UserStatus.Disabled);
        return outcome.Split(' ')[0];
    }
}
