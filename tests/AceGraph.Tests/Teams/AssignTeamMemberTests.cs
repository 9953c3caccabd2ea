using System.Text.Json;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using Opportunity = AceGraph.Opportunities.Opportunity;

namespace AceGraph.Tests.Teams;

[Collection(PipelineTests.Name)]
public sealed class AssignTeamMemberTests(Pipeline pipeline)
{
    private const string PartnerSeat = "PARTNER_SALES_CONTACT";
    private const string AwsSeat = "AWS_SALES_REP";

    public static TheoryData<string> Seats => [.. TeamRolePicklist.All.Select(r => r.ToWireName())];

    private static object Input(string opportunityId, string role, string email = "pat@example.com", string name = "Pat Doe", string? phone = null) =>
        new { opportunityId, role, name, email, phone };

    private async Task<JsonElement> AssignAsync(string who, object input)
    {
        var answer = await pipeline.RunAsync(who, "assignTeamMember", input);
        Assert.Empty(answer.Errors);
        return answer.Payload.GetProperty("team");
    }

    private async Task<IReadOnlyList<string>> RefusedAsync(string who, object input) => (await pipeline.RefusedAsync(who, "assignTeamMember", input)).Errors;

    [Theory]
    [MemberData(nameof(Seats))]
    public async Task Seat_IsFilledByItsSideAlone(string role)
    {
        var id = await pipeline.AddAsync(ReviewStatus.Approved, Stage.Qualified, o => o.Customer.Industry = Industry.Government);
        var own = await pipeline.AddAsync(ReviewStatus.Approved, Stage.Qualified, o => (o.PartnerId, o.OwnerId, o.SolutionIds) = (2, 21, [721]));
        var isPartners = role == PartnerSeat;
        foreach (var who in new[] { Cast.Lead, Cast.AceUser, PipelineCast.Manager })
            Assert.Equal(isPartners ? [] : ["FORBIDDEN"], (await pipeline.RunAsync(who, "assignTeamMember", Input(id, role, $"{who[..4]}@example.com"))).Errors);
        Assert.Equal(isPartners ? ["FORBIDDEN"] : [], (await pipeline.RunAsync(PipelineCast.Sales, "assignTeamMember", Input(id, role))).Errors);
        foreach (var who in new[] { Cast.Validator, PipelineCast.Technical })
            Assert.Equal(["FORBIDDEN"], await RefusedAsync(who, Input(id, role)));
        Assert.Equal([isPartners ? "TERMS_NOT_ACCEPTED" : "FORBIDDEN"], await RefusedAsync(PipelineCast.WithoutTerms, Input(id, role)));
        Assert.Equal([isPartners ? "NOT_FOUND opportunityId" : "FORBIDDEN"], await RefusedAsync(PipelineCast.OtherUser, Input(id, role)));
        Assert.Equal([isPartners ? "CENTRALIZED_PIPELINE" : "FORBIDDEN"], await RefusedAsync(Cast.CentralizedUser, Input(own, role)));
    }

    [Fact]
    public async Task FilledSeat_MovesItsMemberToTheFormer()
    {
        var id = await pipeline.AddAsync(ReviewStatus.Approved);
        await AssignAsync(PipelineCast.Sales, Input(id, AwsSeat, " Rep1@AWS.example ", " Jo Rep ", "+14155550100"));
        var team = await AssignAsync(PipelineCast.Sales, Input(id, AwsSeat, PipelineCast.Sales, "Sal"));
        Assert.Equal(
            $$$"""{"id":"T{{{id[1..]}}}","opportunity":{"version":3},"members":[{"role":"AWS_SALES_REP","name":"Sal","email":"sales@aws.example","phone":null,"user":{"id":"U32"},"since":"2026-03-10T12:00:00Z","until":null}]"""
            + ""","formerMembers":[{"role":"AWS_SALES_REP","email":"rep1@aws.example","since":"2026-03-10T12:00:00Z","until":"2026-03-10T12:00:00Z"}]}""",
            team.GetRawText());
        Assert.Equal(
            [
                """TEAM_CHANGED v2 by U32 through nobody: team.AWS_SALES_REP.name null -> "Jo Rep"; team.AWS_SALES_REP.email null -> "rep1@aws.example"; team.AWS_SALES_REP.phone null -> "+14155550100" """.TrimEnd(),
                """TEAM_CHANGED v3 by U32 through nobody: team.AWS_SALES_REP.name "Jo Rep" -> "Sal"; team.AWS_SALES_REP.email "rep1@aws.example" -> "sales@aws.example"; team.AWS_SALES_REP.phone "+14155550100" -> null""",
            ],
            await pipeline.LogAsync(id));
    }

    [Fact]
    public async Task SameMemberAgain_IsNoChange()
    {
        var id = await pipeline.AddAsync(ReviewStatus.Approved);
        await AssignAsync(Cast.AceUser, Input(id, PartnerSeat));
        var before = await pipeline.DumpAsync();
        await AssignAsync(PipelineCast.Manager, Input(id, PartnerSeat, "PAT@example.com", "Pat Doe "));
        Assert.Equal(before, await pipeline.DumpAsync());
        var team = await AssignAsync(Cast.AceUser, Input(id, PartnerSeat, name: "Patricia Doe"));
        Assert.Equal((3, 0), (team.GetProperty("opportunity").GetProperty("version").GetInt32(), team.GetProperty("formerMembers").GetArrayLength()));
        Assert.Equal("Patricia Doe", team.GetProperty("members")[0].GetProperty("name").GetString());
    }

    [Theory]
    [InlineData(PartnerSeat, Cast.AceUser, "U12")]
    [InlineData(PartnerSeat, Cast.CentralizedUser, null)]
    [InlineData(PartnerSeat, Cast.Validator, null)]
    [InlineData(PartnerSeat, Cast.Invited, null)]
    [InlineData(AwsSeat, PipelineCast.Sales, "U32")]
    [InlineData(AwsSeat, Cast.AceUser, null)]
    public async Task User_IsLinkedOnTheOwnSideAlone(string role, string email, string? user)
    {
        var id = await pipeline.AddAsync(ReviewStatus.Approved);
        var member = (await AssignAsync(role == AwsSeat ? PipelineCast.Sales : Cast.AceUser, Input(id, role, email))).GetProperty("members")[0].GetProperty("user");
        Assert.Equal(user, member.ValueKind == JsonValueKind.Null ? null : member.GetProperty("id").GetString());
    }

    [Theory]
    [InlineData(ReviewStatus.Draft, Stage.Qualified, "NOT_APPROVED")]
    [InlineData(ReviewStatus.Submitted, Stage.Qualified, "NOT_APPROVED")]
    [InlineData(ReviewStatus.InReview, Stage.Qualified, "NOT_APPROVED")]
    [InlineData(ReviewStatus.ActionRequired, Stage.Qualified, "NOT_APPROVED")]
    [InlineData(ReviewStatus.Rejected, Stage.Qualified, "NOT_APPROVED")]
    [InlineData(ReviewStatus.Approved, Stage.Launched, "STAGE_TERMINAL")]
    [InlineData(ReviewStatus.Approved, Stage.ClosedLost, "STAGE_TERMINAL")]
    public async Task OtherThanApprovedAndOpen_HasNoTeam(ReviewStatus status, Stage stage, string error)
    {
        var id = await pipeline.AddAsync(status, stage);
        Assert.Equal([error], await RefusedAsync(Cast.AceUser, Input(id, PartnerSeat)));
        Assert.Equal([error], (await pipeline.RefusedAsync(Cast.AceUser, "removeTeamMember", new { opportunityId = id, role = PartnerSeat })).Errors);
        Assert.Equal([status == ReviewStatus.Approved ? error : "NOT_FOUND opportunityId"], await RefusedAsync(PipelineCast.Sales, Input(id, AwsSeat)));
    }

    [Theory]
    [InlineData(InvitationStatus.Pending, 3, "NOT_APPROVED")]
    [InlineData(InvitationStatus.Pending, 0, "INVITATION_EXPIRED")]
    [InlineData(InvitationStatus.Rejected, 3, "INVITATION_ANSWERED")]
    [InlineData(InvitationStatus.Accepted, 0)]
    public async Task Referral_HasATeamOnceAccepted(InvitationStatus invitation, int days, params string[] expected)
    {
        var status = invitation == InvitationStatus.Accepted ? ReviewStatus.Approved : ReviewStatus.Draft;
        var id = await pipeline.AddAsync(status, Stage.Prospect, o => GateTests.Share(o, invitation, days));
        Assert.Equal(expected, (await pipeline.RunAsync(PipelineCast.Sales, "assignTeamMember", Input(id, AwsSeat))).Errors);
        Assert.Equal(expected, (await pipeline.RunAsync(Cast.AceUser, "assignTeamMember", Input(id, PartnerSeat))).Errors);
    }

    [Fact]
    public async Task PublicSectorSeat_IsForThePublicSector()
    {
        const string seat = "WWPS_PARTNER_DEVELOPMENT_MANAGER";
        async Task<IReadOnlyList<string>> TryAsync(Action<Opportunity> change) =>
            (await pipeline.RunAsync(PipelineCast.Sales, "assignTeamMember", Input(await pipeline.AddAsync(ReviewStatus.Approved, Stage.Qualified, change), seat))).Errors;

        Assert.Equal(["VALUE_INVALID role"], await TryAsync(o => o.Customer.Industry = Industry.Retail));
        Assert.Equal(["VALUE_INVALID role"], await TryAsync(o => o.Customer.Industry = null));
        Assert.Empty(await TryAsync(o => o.Customer.Industry = Industry.Government));
        Assert.Empty(await TryAsync(o => (o.Customer.Industry, o.NationalSecurity) = (Industry.Retail, true)));
    }

    [Fact]
    public async Task EverythingWrong_IsToldTogether()
    {
        var id = await pipeline.AddAsync(ReviewStatus.Approved);
        Assert.Equal(
            ["VALUE_INVALID role", "VALUE_TOO_LONG name", "VALUE_INVALID email", "VALUE_INVALID phone"],
            await RefusedAsync(PipelineCast.Sales, Input(id, "WWPS_PARTNER_DEVELOPMENT_MANAGER", "nobody", new string('x', 81), "0171")));
        Assert.Equal(["VALUE_REQUIRED name", "VALUE_REQUIRED email"], await RefusedAsync(Cast.AceUser, Input(id, PartnerSeat, " ", "\t")));
        Assert.Equal(["VALUE_TOO_LONG email"], await RefusedAsync(Cast.AceUser, Input(id, PartnerSeat, new string('x', 70) + "@example.com")));
    }

    [Fact]
    public async Task TwoAtOnce_SitOneAfterTheOther()
    {
        var id = await pipeline.AddAsync(ReviewStatus.Approved);
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() =>
            pipeline.RunAsync(PipelineCast.Sales, "assignTeamMember", Input(id, AwsSeat, $"rep{i}@aws.example")))));
        Assert.All(answers, a => Assert.Empty(a.Errors));
        var team = (await pipeline.ReadAsync(Cast.AceUser, id, "version team { members { email } formerMembers { email } }")).GetProperty("team");
        Assert.Equal((1, 7), (team.GetProperty("members").GetArrayLength(), team.GetProperty("formerMembers").GetArrayLength()));
    }
}
