using System.Text.Json;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Users;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Tests.Users;

public sealed class SetUserRolesTests : IAsyncLifetime
{
    private const string Lead = "lead@northwind.example";
    private const string Team = "team@northwind.example";
    private const string User1 = "U2004";

    private AceGraphServer _server = null!;

    public async Task InitializeAsync() => _server = await AceGraphServer.StartDemoAsync(opportunities: 1);

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task Granted_CountsFromTheNextRequest()
    {
        Assert.Empty(await SetAsync(Lead, User1, "ACE_USER", "ACE_MANAGER"));
        var viewer = await _server.QueryAsync("user1@northwind.example", "{ viewer { roles permissions } }");
        Assert.Contains("VIEW_ALL_OPPORTUNITIES", viewer.Json.ToString());
        Assert.Equal(1, await CountAsync("""SELECT count(*) AS "Value" FROM field_changes WHERE subject_id = 'U2004' AND new_value = '["ACE_MANAGER","ACE_USER"]'"""));
    }

    [Theory]
    [InlineData("manager@northwind.example", User1, new[] { "ACE_MANAGER" }, "FORBIDDEN")]
    [InlineData("validator1@aws.example", User1, new[] { "ACE_MANAGER" }, "FORBIDDEN")]
    [InlineData(Team, User1, new[] { "ACE_USER", "ALLIANCE_TEAM" }, "FORBIDDEN")]
    [InlineData(Team, "U2002", new[] { "ACE_USER" }, "FORBIDDEN")]
    [InlineData(Lead, User1, new[] { "ALLIANCE_LEAD" }, "EXACTLY_ONE_ALLIANCE_LEAD")]
    [InlineData(Lead, "U2001", new[] { "ACE_USER" }, "EXACTLY_ONE_ALLIANCE_LEAD")]
    [InlineData(Lead, "U2011", new[] { "ACE_USER" }, "NOT_FOUND")]
    [InlineData(Lead, "U9", new[] { "ACE_USER" }, "NOT_FOUND")]
    public async Task NotAllowed_IsRefused(string who, string id, string[] roles, string code)
    {
        Assert.Equal([code], await SetAsync(who, id, roles));
        Assert.Equal(0, await CountAsync("""SELECT count(*) AS "Value" FROM changes WHERE type = 'USER_ROLES_CHANGED'"""));
    }

    [Theory]
    [InlineData("invited@northwind.example", "USER_NOT_REGISTERED")]
    [InlineData("gone@northwind.example", "VALUE_INVALID")]
    public async Task UserWhoCannotSignIn_IsRefused(string email, string code)
    {
        var id = 0L;
        await _server.WriteAsync(async db => id = (await db.Users.SingleAsync(u => u.Email == email)).Id);
        Assert.Equal([code], await SetAsync(Lead, $"U{id}", "ACE_MANAGER"));
    }

    [Fact]
    public async Task StaleVersion_TellsWhatChanged()
    {
        await SetAsync(Lead, User1, "ACE_USER", "TECHNICAL_STAFF");
        var answer = await _server.QueryAsync(
            Lead,
            "mutation { setUserRoles(input: {id: \"U2004\", version: 1, roles: [ACE_USER]}) { user { id } errors { code conflicts { path oldValue newValue } } } }");
        Assert.Contains("\"conflicts\":[{\"path\":\"roles\",\"oldValue\":[\"ACE_USER\"],\"newValue\":[\"ACE_USER\",\"TECHNICAL_STAFF\"]}]", answer.Json.ToString());
    }

    [Fact]
    public async Task TwoGrantsOfTheLastSeatAtOnce_ExactlyOneWins()
    {
        // The demo has one ACE Manager; with these, one seat of twenty is left.
        await _server.WriteAsync(db =>
        {
            db.Users.AddRange(Enumerable.Range(0, 18).Select(i => Someone(100 + i, UserRole.AceManager)));
            db.Users.AddRange(Someone(200, UserRole.AceUser), Someone(201, UserRole.AceUser));
            return Task.CompletedTask;
        });
        var answers = await Task.WhenAll(SetAsync(Lead, "U200", "ACE_MANAGER"), SetAsync(Team, "U201", "ACE_MANAGER"));
        Assert.Single(answers, codes => codes.Count == 0);
        Assert.Single(answers, codes => codes.SequenceEqual(["SEAT_LIMIT"]));
        var seats = await _server.QueryAsync(Lead, "{ viewer { partner { seats { role used limit } } } }");
        Assert.Contains("""{"role":"ACE_MANAGER","used":20,"limit":20}""", seats.Json.ToString());
    }

    private static User Someone(long id, UserRole role) =>
        new() { Id = id, Email = $"u{id}@northwind.example", Name = $"User {id}", PartnerId = 1001, Roles = [role] };

    private async Task<IReadOnlyList<string?>> SetAsync(string who, string id, params string[] roles)
    {
        var answer = await _server.QueryAsync(
            who,
            "mutation($input: SetUserRolesInput!) { setUserRoles(input: $input) { user { roles } errors { code field } } }",
            new { input = new { id, roles } });
        var payload = answer.Data.GetProperty("setUserRoles");
        Assert.True(payload.ValueKind == JsonValueKind.Object, answer.Json.ToString());
        return [.. payload.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("code").GetString())];
    }

    private async Task<int> CountAsync(string sql)
    {
        var count = 0;
        await _server.WriteAsync(async db => count = await db.Database.SqlQueryRaw<int>(sql).SingleAsync());
        return count;
    }
}
