using AceGraph.Tests.Harness;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Api;

/// <summary>The small lists, each for viewers whose sight differs: users, teams, partners, solutions, products.</summary>
public sealed class SmallListsTests(DemoServer demo) : IClassFixture<DemoServer>
{
    private static readonly string[] Viewers =
    [
        Cast.Lead, "manager@northwind.example", Cast.AceUser, "marketing@northwind.example", "lead@tailspin.example", Cast.Validator, "sales@aws.example",
    ];

    [Theory]
    [InlineData("users", "users { totalCount nodes { email status roles } }")]
    [InlineData("users found", "users(filter: {search: \"MAR\"}) { nodes { email name } }")]
    [InlineData("users by role", "users(filter: {roles: [ACE_USER, ACE_USER], statuses: [ACTIVE, INVITED]}) { nodes { email } }")]
    [InlineData("users by nothing", "users(filter: {roles: []}) { totalCount }")]
    [InlineData("user pages", "users(last: 2) { nodes { name } pageInfo { hasNextPage hasPreviousPage } }")]
    [InlineData("partners", "partners { totalCount nodes { id name seats { role used limit } } }")]
    [InlineData("partners found", "partners(search: \"CLOUD\") { nodes { name } }")]
    [InlineData("partner", "partner { id name timeZone tier domains(last: 2) { totalCount nodes { name } } supportTeam { role } }")]
    [InlineData("other partner", "partner(id: \"P1002\") { name termsAccepted { acceptedBy { name } } }")]
    [InlineData("solutions", "solutions(partnerId: \"P1001\", first: 3) { totalCount nodes { id name category active } }")]
    [InlineData("own solutions", "solutions(search: \"shield\") { nodes { name } }")]
    [InlineData("teams", "teams(first: 2, filter: {roles: [AWS_SALES_REP]}) { totalCount nodes { id members { role name } formerMembers { role } } }")]
    [InlineData("no team", "teams(filter: {memberEmail: \"nobody@aws.example\"}) { totalCount }")]
    [InlineData("viewer", "viewer { user { email roles awsRole } partner { name } roles awsRole permissions }")]
    public async Task EachViewer_IsToldWhatTheMatrixAllows(string name, string field)
    {
        var answers = new List<string>();
        foreach (var who in Viewers)
        {
            var answer = await demo.Server.QueryAsync(who, $"{{ {field} }}");
            answers.Add($"{who}: {answer.Json}");
        }

        answers.MatchSnapshot($"SmallListsTests.{name.Replace(' ', '-')}");
    }

    [Fact]
    public async Task AwsProducts_AreFoundAndPagedByName()
    {
        const string Query = "query($after: String, $search: String, $family: String) { awsProducts(first: 2, after: $after, search: $search, family: $family) "
            + "{ totalCount nodes { id code name family } pageInfo { hasNextPage hasPreviousPage endCursor } } }";
        var first = (await demo.Server.QueryAsync(Cast.Lead, Query, new { search = "GLACIER" })).Data.GetProperty("awsProducts");
        var after = first.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        var second = await demo.Server.QueryAsync(Cast.Lead, Query, new { search = "GLACIER", after });
        var refused = await demo.Server.QueryAsync(Cast.Lead, Query, new { search = "S3", after });
        Assert.Equal(["INVALID_CURSOR"], refused.Codes);
        $"{first.GetProperty("nodes")}\n{second.Data.GetProperty("awsProducts").GetProperty("nodes")}".MatchSnapshot();
    }

    [Fact]
    public async Task UserOfAVisibleRecord_ShowsNoRolesToOthers()
    {
        var answer = await demo.Server.QueryAsync(
            Cast.Validator, "{ opportunities(first: 1) { nodes { owner { name email title status roles rolesSince lastActiveAt } } } }");
        var owner = answer.Data.GetProperty("opportunities").GetProperty("nodes")[0].GetProperty("owner");
        Assert.All((string[])["name", "email", "title"], f => Assert.NotNull(owner.GetProperty(f).GetString()));
        Assert.All((string[])["status", "roles", "rolesSince", "lastActiveAt"], f => Assert.Equal(System.Text.Json.JsonValueKind.Null, owner.GetProperty(f).ValueKind));
    }
}
