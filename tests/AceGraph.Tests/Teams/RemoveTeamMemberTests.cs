using AceGraph.Picklists;
using AceGraph.Teams;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;

namespace AceGraph.Tests.Teams;

[Collection(PipelineTests.Name)]
public sealed class RemoveTeamMemberTests(Pipeline pipeline)
{
    [Theory]
    [InlineData("PARTNER_SALES_CONTACT", Cast.AceUser, PipelineCast.Sales)]
    [InlineData("AWS_ACCOUNT_MANAGER", PipelineCast.Sales, Cast.AceUser)]
    public async Task Seat_IsClearedByItsSideAlone(string role, string who, string other)
    {
        var id = await pipeline.AddAsync(ReviewStatus.Approved);
        var input = new { opportunityId = id, role };
        Assert.Equal(["NOT_FOUND role"], (await pipeline.RefusedAsync(who, "removeTeamMember", input)).Errors);
        await pipeline.RunAsync(who, "assignTeamMember", new { opportunityId = id, role, name = "Pat", email = "pat@example.com" });
        Assert.Equal(["FORBIDDEN"], (await pipeline.RefusedAsync(other, "removeTeamMember", input)).Errors);
        var team = (await pipeline.RunAsync(who, "removeTeamMember", input)).Payload.GetProperty("team");
        Assert.Equal(
            (3, 0, "pat@example.com"),
            (team.GetProperty("opportunity").GetProperty("version").GetInt32(), team.GetProperty("members").GetArrayLength(), team.GetProperty("formerMembers")[0].GetProperty("email").GetString()));
        Assert.EndsWith($"team.{role}.name \"Pat\" -> null; team.{role}.email \"pat@example.com\" -> null", (await pipeline.LogAsync(id))[^1]);
        Assert.Equal(["NOT_FOUND role"], (await pipeline.RefusedAsync(who, "removeTeamMember", input)).Errors);
    }

    [Fact]
    public async Task AwsSeats_AreHiddenUntilApproved()
    {
        var ids = new[] { await pipeline.AddAsync(ReviewStatus.ActionRequired), await pipeline.AddAsync(ReviewStatus.Approved) };
        await pipeline.Server.WriteAsync(db =>
        {
            db.TeamMembers.AddRange(ids.SelectMany((id, i) => new[] { Member(id, 9001 + (10 * i), TeamRole.AwsSalesRep), Member(id, 9002 + (10 * i), TeamRole.PartnerSalesContact) }));
            db.TeamMembers.AddRange(ids.Select((id, i) => Member(id, 9003 + (10 * i), TeamRole.AwsAccountManager, AceGraphServer.Start)));
            return Task.CompletedTask;
        });
        const string asked = "team { members { role } formerMembers { role } }";
        Assert.Equal(
            """{"team":{"members":[{"role":"PARTNER_SALES_CONTACT"}],"formerMembers":[]}}""", (await pipeline.ReadAsync(Cast.AceUser, ids[0], asked)).GetRawText());
        Assert.Equal(
            """{"team":{"members":[{"role":"AWS_SALES_REP"},{"role":"PARTNER_SALES_CONTACT"}],"formerMembers":[{"role":"AWS_ACCOUNT_MANAGER"}]}}""",
            (await pipeline.ReadAsync(Cast.AceUser, ids[1], asked)).GetRawText());
        var teams = await pipeline.Server.QueryAsync(
            Cast.AceUser, "{ aws: teams(filter: {memberEmail: \"hidden@example.com\", roles: [AWS_SALES_REP]}) { nodes { id } } all: teams(filter: {memberEmail: \"hidden@example.com\"}) { totalCount } }");
        Assert.Equal(
            $$$"""{"aws":{"nodes":[{"id":"T{{{ids[1][1..]}}}"}]},"all":{"totalCount":2}}""", teams.Data.GetRawText());
    }

    private static TeamMember Member(string opportunity, long id, TeamRole role, DateTimeOffset? until = null) => new()
    {
        Id = id,
        OpportunityId = Pipeline.Number(opportunity),
        Role = role,
        Name = "Hid Den",
        Email = "hidden@example.com",
        Since = AceGraphServer.Start.AddDays(-1),
        Until = until,
    };
}
