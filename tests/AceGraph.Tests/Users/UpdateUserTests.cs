using AceGraph.Picklists;
using AceGraph.Users;

namespace AceGraph.Tests.Users;

public sealed class UpdateUserTests(StaffServer fixture) : IClassFixture<StaffServer>
{
    [Fact]
    public async Task GivenFields_AreChangedAndLogged()
    {
        var staff = await fixture.FoundAsync((UserRole.AceUser, 1));
        var id = staff.Id(3);
        Assert.Equal("done", await staff.OutcomeAsync(staff.Team, "updateUser", new { id, version = 1, title = "Head of Sales" }));
        Assert.Equal("done", await staff.OutcomeAsync(staff.Team, "updateUser", new { id, name = " Zoë " }));
        Assert.Equal("done", await staff.OutcomeAsync(staff.Team, "updateUser", new { id, name = "Zoë", title = "Head of Sales" }));
        Assert.Equal("done", await staff.OutcomeAsync(staff.Team, "updateUser", new { id, title = (string?)null }));
        Assert.Equal(
            [
                $"USER_UPDATED v2 by {staff.Id(2)}: title null -> \"Head of Sales\"",
                $"USER_UPDATED v3 by {staff.Id(2)}: name \"User 3\" -> \"Zoë\"",
                $"USER_UPDATED v4 by {staff.Id(2)}: title \"Head of Sales\" -> null",
            ],
            await staff.LogAsync(id));
    }

    [Theory]
    [InlineData(UserStatus.Invited)]
    [InlineData(UserStatus.Disabled)]
    public async Task WhoCannotSignIn_IsNamedTheSameWay(UserStatus status)
    {
        var staff = await fixture.FoundAsync();
        var id = staff.Id(await staff.AddAsync(status));
        Assert.Equal("done", await staff.OutcomeAsync(staff.Lead, "updateUser", new { id, name = "Other" }));
    }

    [Fact]
    public async Task Refusals_StandInTheirOrder()
    {
        var staff = await fixture.FoundAsync((UserRole.AceManager, 1));
        var elsewhere = await fixture.FoundAsync();
        object Input(string id, int version, string? name) => new { id, version, name, title = new string('x', 81) };
        Assert.Equal("FORBIDDEN", await staff.OutcomeAsync(staff.Email(3), "updateUser", Input("U1", 9, null)));
        Assert.Equal("NOT_FOUND id", await staff.OutcomeAsync(staff.Lead, "updateUser", Input(elsewhere.Id(1), 9, null)));
        Assert.Equal("VERSION_CONFLICT version", await staff.OutcomeAsync(staff.Lead, "updateUser", Input(staff.Id(3), 9, null)));
        Assert.Equal("VALUE_REQUIRED name, VALUE_TOO_LONG title", await staff.OutcomeAsync(staff.Lead, "updateUser", Input(staff.Id(3), 1, null)));
    }
}
