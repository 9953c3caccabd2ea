using System.Text.Json;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using AceGraph.Users;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Users;

public sealed class AccessReviewTests(StaffServer fixture) : IClassFixture<StaffServer>
{
    [Fact]
    public async Task EveryUser_IsTold()
    {
        var staff = await fixture.FoundAsync((UserRole.AceUser, 2));
        await staff.AddAsync(UserStatus.Invited, UserRole.AceManager);
        var gone = await staff.AddAsync(UserStatus.Disabled, UserRole.AceUser);
        await staff.ChangeAsync(3, u => u.LastActiveAt = AceGraphServer.Start.AddDays(-90));
        await staff.ChangeAsync(4, u => u.LastActiveAt = AceGraphServer.Start.AddDays(-90).AddMilliseconds(1));
        await AddAsync(staff, 3, (ReviewStatus.Draft, Stage.Prospect), (ReviewStatus.Approved, Stage.Qualified), (ReviewStatus.Approved, Stage.Launched));
        await AddAsync(staff, gone, (ReviewStatus.Submitted, Stage.Qualified), (ReviewStatus.Approved, Stage.ClosedLost), (ReviewStatus.Rejected, Stage.Qualified));
        var review = await ReviewAsync(staff.Lead);
        review.GetRawText().Replace($"p{staff.Partner}.", "").MatchSnapshot();
    }

    [Fact]
    public async Task Numbers_AreThoseOfTheListsBehindThem()
    {
        await using var demo = await AceGraphServer.StartDemoAsync();
        foreach (var who in new[] { "lead@northwind.example", "team@northwind.example", "lead@fabrikam.example" })
        {
            var answer = await demo.QueryAsync(
                who, "{ accessReview { orphanedOpportunities users { openOpportunities user { id } } } opportunities(filter: {orphaned: true, open: true}) { totalCount } }");
            var review = answer.Data.GetProperty("accessReview");
            Assert.Equal(answer.Data.GetProperty("opportunities").GetProperty("totalCount").GetInt32(), review.GetProperty("orphanedOpportunities").GetInt32());
            foreach (var entry in review.GetProperty("users").EnumerateArray())
            {
                var list = await demo.QueryAsync(
                    who,
                    "query($id: ID!) { opportunities(filter: {owners: [$id], open: true}) { totalCount } }",
                    new { id = entry.GetProperty("user").GetProperty("id").GetString() });
                Assert.Equal(list.Data.GetProperty("opportunities").GetProperty("totalCount").GetInt32(), entry.GetProperty("openOpportunities").GetInt32());
            }

            Assert.Equal(who.Contains("northwind"), review.GetProperty("orphanedOpportunities").GetInt32() > 0);
        }
    }

    [Theory]
    [InlineData(1, null)]
    [InlineData(3650, null)]
    [InlineData(0, "LIMIT_EXCEEDED")]
    [InlineData(3651, "LIMIT_EXCEEDED")]
    [InlineData(-90, "LIMIT_EXCEEDED")]
    public async Task IdleDays_HaveBounds(int days, string? code)
    {
        var staff = await fixture.FoundAsync();
        var answer = await fixture.Server.QueryAsync(staff.Lead, "query($days: Int!) { accessReview(idleDays: $days) { users { idle } } }", new { days });
        Assert.Equal(code is null ? [] : [code], answer.Codes);
    }

    [Fact]
    public async Task IdleDays_DecideWhoIsIdle()
    {
        var staff = await fixture.FoundAsync();
        Assert.Equal(["true", "false"], [await IdleAsync(staff, 200), await IdleAsync(staff, 201)]);
    }

    [Fact]
    public async Task SignOff_IsKeptAndLogged()
    {
        var staff = await fixture.FoundAsync();
        var signed = (await SignOffAsync(staff.Team, new { comment = " All known. " })).Payload.GetProperty("accessReview");
        Assert.Equal($$"""{"lastSignedOffAt":"2026-03-10T12:00:00Z","lastSignedOffBy":{"id":"{{staff.Id(2)}}"} }""".Replace(" ", ""), signed.GetRawText());
        Assert.Equal($"\"{staff.Id(2)}\"", (await ReviewAsync(staff.Lead)).GetProperty("lastSignedOffBy").GetProperty("id").GetRawText());
        Assert.Equal([$"ACCESS_REVIEW_SIGNED_OFF v- by {staff.Id(2)}: comment null -> \"All known.\""], await staff.LogAsync($"P{staff.Partner}"));
    }

    [Fact]
    public async Task SignOff_IsForManagersWithShortComments()
    {
        var staff = await fixture.FoundAsync((UserRole.AceManager, 1));
        Assert.Equal(["FORBIDDEN"], (await SignOffAsync(staff.Email(3), null)).Errors);
        Assert.Equal(["VALUE_TOO_LONG comment"], (await SignOffAsync(staff.Lead, new { comment = new string('x', 2001) })).Errors);
        Assert.Empty(await staff.LogAsync($"P{staff.Partner}"));
    }

    private async Task<JsonElement> ReviewAsync(string who) => (await fixture.Server.QueryAsync(who, """
        { accessReview {
          users { user { email } idle lastActiveAt openOpportunities } seats { role used limit } orphanedOpportunities lastSignedOffAt lastSignedOffBy { id }
        } }
        """)).Data.GetProperty("accessReview");

    private async Task<string> IdleAsync(Staff staff, int days)
    {
        var answer = await fixture.Server.QueryAsync(staff.Lead, "query($days: Int!) { accessReview(idleDays: $days) { users { idle user { id } } } }", new { days });
        return answer.Data.GetProperty("accessReview").GetProperty("users").EnumerateArray()
            .Single(u => u.GetProperty("user").GetProperty("id").GetString() == staff.Id(2)).GetProperty("idle").GetRawText();
    }

    private async Task<Answer> SignOffAsync(string who, object? input) => new(await fixture.Server.QueryAsync(
        who,
        "mutation($input: SignOffAccessReviewInput) { payload: signOffAccessReview(input: $input) { accessReview { lastSignedOffAt lastSignedOffBy { id } } errors { code field } } }",
        new { input }));

    private Task AddAsync(Staff staff, int owner, params (ReviewStatus Status, Stage Stage)[] records) => fixture.Server.WriteAsync(db =>
    {
        foreach (var (status, stage) in records)
        {
            var opportunity = Opportunities.Rules.Sample.In(status, stage);
            opportunity.Id = (staff.Partner * 1000) + 500 + (owner * 10) + db.Opportunities.Local.Count;
            (opportunity.PartnerId, opportunity.OwnerId, opportunity.CreatedById) = (staff.Partner, (staff.Partner * 1000) + owner, null);
            (opportunity.SolutionIds, opportunity.ParentId, opportunity.CrmId) = ([], null, null);
            db.Opportunities.Add(opportunity);
        }

        return Task.CompletedTask;
    });
}
