using AceGraph.Commands.Rehearsal;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using AceGraph.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Opportunity = AceGraph.Opportunities.Opportunity;

namespace AceGraph.Tests.Commands.Rehearsal;

public sealed class RehearsedValidatorTests : IAsyncLifetime
{
    private const string Clear =
        "Customer B needs to scan misconfigurations in their cloud infra to minimize security risk. Our solution finds key security vulnerabilities and recommends best practices.";

    private AceGraphServer _server = null!;

    public async Task InitializeAsync() => _server = await AceGraphServer.StartAsync(
        async db =>
        {
            await PipelineCast.AddAsync(db);
            db.Opportunities.AddRange(Record(1, o => o.Status = ReviewStatus.Draft), Record(2, o => o.BusinessProblem = "Too short to tell much."));
            db.Opportunities.Add(Record(3, o => (o.Status, o.Review) = (ReviewStatus.Submitted, new() { Round = 1, SubmittedAt = AceGraphServer.Start.AddMinutes(-1) })));
            db.ReviewRounds.Add(new() { OpportunityId = 3, Round = 1, SubmittedAt = AceGraphServer.Start.AddMinutes(-1) });
        },
        overrides: services => services.AddHostedService<RehearsedValidator>());

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task ClearSubmission_IsTakenUpAndApproved()
    {
        await SubmitAsync("O1");
        Assert.Equal("IN_REVIEW", await WaitAsync("O1", "SUBMITTED"));
        Assert.Equal("APPROVED", await WaitAsync("O1", "IN_REVIEW"));
        var review = (await ReadAsync("O1", "review { validator { email } comment } history(first: 1) { nodes { actor { email } } }")).GetRawText();
        Assert.Contains("""{"validator":{"email":"validator1@aws.example"},"comment":"Every question is answered."}""", review);
        Assert.Equal("SUBMITTED", (await ReadAsync("O3", "status")).GetProperty("status").GetString());
    }

    [Fact]
    public async Task SilentPartner_IsAskedTwiceAndRejected()
    {
        for (var round = 1; round <= 3; round++)
        {
            await SubmitAsync("O2");
            await WaitAsync("O2", "SUBMITTED");
            Assert.Equal(round < 3 ? "ACTION_REQUIRED" : "REJECTED", await WaitAsync("O2", "IN_REVIEW"));
        }

        var rounds = (await ReadAsync("O2", "review { rounds { outcome reason disqualification } }")).GetRawText();
        Assert.Equal(
            """{"review":{"rounds":[{"outcome":"ACTION_REQUIRED","reason":"CLARIFY_SOLUTION","disqualification":null},{"outcome":"ACTION_REQUIRED","reason":"CLARIFY_SOLUTION","disqualification":null},"""
            + """{"outcome":"REJECTED","reason":null,"disqualification":"INCOMPLETE"}]}}""",
            rounds);
    }

    [Fact]
    public async Task PartnerThatReplies_IsApprovedInTheThirdRound()
    {
        for (var round = 1; round <= 3; round++)
        {
            await SubmitAsync("O2");
            await WaitAsync("O2", "SUBMITTED");
            Assert.Equal(round < 3 ? "ACTION_REQUIRED" : "APPROVED", await WaitAsync("O2", "IN_REVIEW"));
            if (round < 3)
                await RunAsync(Cast.AceUser, "updateOpportunity", new { id = "O2", opportunity = new { businessProblem = $"Still short of words {round}." } });
        }
    }

    [Fact]
    public async Task AnothersReview_IsLeftToThem()
    {
        await SubmitAsync("O1");
        await RunAsync(PipelineCast.OtherValidator, "startReview", new { id = "O1" });
        await SubmitAsync("O2");
        await WaitAsync("O2", "SUBMITTED");
        await WaitAsync("O2", "IN_REVIEW");
        Assert.Equal("IN_REVIEW", (await ReadAsync("O1", "status")).GetProperty("status").GetString());
    }

    [Fact]
    public async Task HandOverInBetween_DoesNotStopTheReview()
    {
        await SubmitAsync("O1");
        Assert.Equal("IN_REVIEW", await WaitAsync("O1", "SUBMITTED"));
        await RunAsync(PipelineCast.Manager, "transferOpportunities", new { ids = new[] { "O1" }, toUserId = "U16" });
        Assert.Equal("APPROVED", await WaitAsync("O1", "IN_REVIEW"));
    }

    [Fact]
    public async Task FailingRecord_IsTriedAgainAndStopsNoOther()
    {
        await _server.WriteAsync(db => db.Database.ExecuteSqlRawAsync(
            "CREATE TRIGGER broken BEFORE UPDATE ON opportunities WHEN NEW.id = 1 AND NEW.status = 'IN_REVIEW' BEGIN SELECT RAISE(ABORT, 'broken'); END"));
        await SubmitAsync("O1");
        await SubmitAsync("O2");
        Assert.Equal("IN_REVIEW", await WaitAsync("O2", "SUBMITTED"));
        Assert.Equal("SUBMITTED", (await ReadAsync("O1", "status")).GetProperty("status").GetString());
        await _server.WriteAsync(db => db.Database.ExecuteSqlRawAsync("DROP TRIGGER broken"));
        Assert.Equal("IN_REVIEW", await WaitAsync("O1", "SUBMITTED"));
    }

    [Fact]
    public async Task LostValidator_IsWaitedFor()
    {
        await SubmitAsync("O1");
        await SetAsync(UserStatus.Disabled);
        for (var second = 0; second < 20; second++)
            _server.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("SUBMITTED", (await ReadAsync("O1", "status")).GetProperty("status").GetString());
        await SetAsync(UserStatus.Active);
        Assert.Equal("IN_REVIEW", await WaitAsync("O1", "SUBMITTED"));
    }

    private Task SetAsync(UserStatus status) => _server.WriteAsync(async db => (await db.Users.FindAsync(31L))!.Status = status);

    private Task SubmitAsync(string id) => RunAsync(Cast.AceUser, "submitOpportunity", new { id });

    private async Task RunAsync(string who, string mutation, object input) =>
        Assert.Empty(new Answer(await _server.QueryAsync(who, Tests.Opportunities.Mutations.Document(mutation), new { input })).Errors);

    private async Task<System.Text.Json.JsonElement> ReadAsync(string id, string fields) =>
        (await _server.QueryAsync(Cast.Lead, $"query($id: ID!) {{ opportunity(id: $id) {{ {fields} }} }}", new { id })).Data.GetProperty("opportunity");

    /// <summary>The status that follows another, while the server's clock goes on; fails where none does.</summary>
    private async Task<string?> WaitAsync(string id, string status)
    {
        for (var second = 0; second < 600; second++)
        {
            if ((await ReadAsync(id, "status")).GetProperty("status").GetString() is var now && now != status)
                return now;
            _server.Time.Advance(TimeSpan.FromSeconds(1));
        }

        return status;
    }

    private static Opportunity Record(long id, Action<Opportunity> change)
    {
        var opportunity = Tests.Opportunities.Rules.Sample.Ready();
        (opportunity.Id, opportunity.PartnerId, opportunity.OwnerId) = (id, 1, 12);
        opportunity.Customer.Website = opportunity.Customer.Domain = $"customer{id}.example";
        (opportunity.SolutionIds, opportunity.AwsProductCodes, opportunity.BusinessProblem) = ([701], ["AWSLambda"], Clear);
        opportunity.AdditionalComments = "Kick-off next week.";
        change(opportunity);
        return opportunity;
    }
}
