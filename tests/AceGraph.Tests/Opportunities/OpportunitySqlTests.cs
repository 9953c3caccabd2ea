using AceGraph.Changes;
using AceGraph.Data;
using AceGraph.Opportunities;
using AceGraph.Picklists;
using AceGraph.Reviews;
using AceGraph.Teams;
using AceGraph.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Opportunities;

[Collection(SqlLog.Alone)]
public sealed class OpportunitySqlTests : IAsyncLifetime
{
    /// <summary>Invitations have a history of two kinds, with the hidden fields and without, each with its commands.</summary>
    private const string Made = "filter: {origins: [PARTNER_REFERRAL]}";

    private AceGraphServer _server = null!;

    public async Task InitializeAsync()
    {
        _server = await AceGraphServer.StartDemoAsync(240);
        await _server.WriteAsync(CompleteAsync);
        await RunAsync("{ opportunities(first: 1) { nodes { id } } }");
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData("id title owner { name }")]
    [InlineData("flagged")]
    [InlineData("partner { name } createdBy { name }")]
    [InlineData("team { members { name user { name } } formerMembers { name } }")]
    [InlineData("solutions { name } awsProducts { name }")]
    [InlineData("nextSteps(first: 3) { totalCount nodes { awsAsk createdBy { name } } }")]
    [InlineData("history(first: 3) { totalCount nodes { path newValue actor { name } } }")]
    [InlineData("readiness { submittable errors { code } warnings { code } duplicate { daysLeft } }")]
    [InlineData("stageChecks(stage: LAUNCHED) { code }")]
    [InlineData("parent { title } clonedFrom { title } lead { status }")]
    [InlineData("review { validator { name } rounds { round submittedBy { name } } }")]
    [InlineData("slipped slippedDays updateDue allowedActions allowedStages editableFields")]
    public async Task CommandsOfAList_DoNotGrowWithItsRows(string fields)
    {
        var counts = new List<int>();
        foreach (var rows in (int[])[1, 10, 50])
            counts.Add((await RunAsync($"{{ opportunities(first: {rows}, {Made}) {{ nodes {{ {fields} }} }} }}")).Count);
        Assert.Equal([counts[0], counts[0], counts[0]], counts);
        Assert.InRange(counts[0], 2, 13);
    }

    [Fact]
    public async Task EverythingAtOnce_TakesAFixedNumberOfCommands()
    {
        const string Fields = """
            title flagged owner { name } partner { name } createdBy { name } team { members { name } } solutions { name } awsProducts { name }
            nextSteps(first: 3) { totalCount nodes { awsAsk createdBy { name } } } history(first: 3) { nodes { path actor { name } } }
            readiness { submittable } stageChecks(stage: LAUNCHED) { code } parent { title } clonedFrom { title } lead { status }
            review { validator { name } rounds { round } } slipped
            """;
        var counts = new List<int>();
        foreach (var rows in (int[])[1, 10, 50])
            counts.Add((await RunAsync($"{{ opportunities(first: {rows}, {Made}) {{ totalCount nodes {{ {Fields} }} }} }}")).Count);

        // With one row, a user who stands in its history alone is fetched apart; with more, everybody is known by then.
        Assert.Equal(counts[1], counts[2]);
        Assert.InRange(counts[1], 15, counts[0]);
    }

    [Fact]
    public async Task Total_IsCountedOnlyWhenSelected()
    {
        Assert.DoesNotContain("count(*)", await ListSqlAsync("{ opportunities(first: 3) { nodes { id } } }"));
        Assert.Contains("count(*)", await ListSqlAsync("{ opportunities(first: 3) { totalCount } }"));
    }

    [Fact]
    public async Task SelectedColumns_AreReadAndNoOthers()
    {
        var sql = await ListSqlAsync(
            "{ opportunities(first: 2) { nodes { ...a } edges { node { customer { address { city } } monthlyRevenue { amount } } } } } fragment a on Opportunity { title }");
        var columns = sql[..sql.IndexOf(" FROM ", StringComparison.Ordinal)];
        columns.MatchSnapshot();
    }

    [Fact]
    public async Task TeamsOpportunity_IsReadWhole()
    {
        var answer = await _server.QueryAsync(
            Cast.Lead, "{ opportunities(first: 1) { nodes { title businessProblem team { opportunity { title businessProblem } } } } }");
        var node = answer.Data.GetProperty("opportunities").GetProperty("nodes")[0];
        var again = node.GetProperty("team").GetProperty("opportunity");
        Assert.NotEmpty(node.GetProperty("title").GetString()!);
        Assert.Equal(node.GetProperty("title").GetString(), again.GetProperty("title").GetString());
        Assert.Equal(node.GetProperty("businessProblem").GetString(), again.GetProperty("businessProblem").GetString());
    }

    [Fact]
    public async Task OrdersOfAPartner_AreWalkedByAnIndex() => (await PlansAsync(
        Enum.GetValues<OpportunityOrderField>().SelectMany(f => Enum.GetValues<OrderDirection>()
            .Select(d => $"(first: 5, orderBy: {{field: {WireNames.Of(f)}, direction: {WireNames.Of(d)}}})")))).MatchSnapshot();

    [Fact]
    public async Task TypicalFilters_AreAnsweredByAnIndex() => (await PlansAsync(
    [
        "(first: 5)", "(last: 5)",
        "(first: 5, filter: {stages: [QUALIFIED, COMMITTED]})",
        "(first: 5, filter: {statuses: [APPROVED], open: true})",
        "(first: 5, filter: {search: \"cloud\"})",
        "(first: 5, filter: {owners: [\"U2004\"]})",
        "(first: 5, filter: {mine: true})",
        "(first: 5, filter: {updateDue: true})",
        "(first: 5, filter: {slipped: true})",
        "(first: 5, filter: {flagged: true})",
        "(first: 5, filter: {solutions: [\"S-3001\"]})",
        "(first: 5, filter: {crmIds: [\"CRM-000001\"]})",
        "(first: 5, filter: {ids: [\"O1000001\"]})",
        "(first: 5, filter: {not: {missing: [USE_CASE]}})",
    ])).MatchSnapshot();

    [Fact]
    public async Task PagesFurtherOn_AreFoundByTheirIndex()
    {
        var plans = new List<string>();
        foreach (var field in Enum.GetValues<OpportunityOrderField>())
        {
            var order = $$"""{"field": "{{WireNames.Of(field)}}", "direction": "DESC"}""";
            var end = (await new Walk(_server, Cast.Lead, OrderBy: order).PageAsync(first: 5)).End;
            using var log = new SqlLog();
            await new Walk(_server, Cast.Lead, OrderBy: order).PageAsync(first: 5, after: end);
            plans.Add($"{field}: {await PlanAsync(log.Commands.First(c => c.Text.Contains("ORDER BY")))}");
        }

        plans.MatchSnapshot();
    }

    private async Task<List<string>> PlansAsync(IEnumerable<string> arguments)
    {
        var plans = new List<string>();
        foreach (var argument in arguments)
        {
            using var log = new SqlLog();
            await _server.QueryAsync(Cast.Lead, $"{{ opportunities{argument} {{ nodes {{ id }} }} }}");
            plans.Add($"{argument}: {await PlanAsync(log.Commands.Single(c => c.Text.Contains("ORDER BY")))}");
        }

        Assert.All(plans.Where(p => !p.Contains("FLAGGED")), p => Assert.DoesNotContain("TEMP B-TREE", p));
        return plans;
    }

    private async Task<string> PlanAsync(Sql sql)
    {
        var steps = await _server.Services.GetRequiredService<Database>().ListAsync(
            new Sql($"EXPLAIN QUERY PLAN ").Append(sql), row => row.GetString(3), CancellationToken.None);
        return string.Join("; ", steps);
    }

    private async Task<SqlLog> RunAsync(string query)
    {
        var token = await _server.TokenAsync(Cast.Lead);
        using var log = new SqlLog();
        var answer = await _server.QueryAsync(token, query);
        Assert.True(answer.Codes.Count == 0, answer.Json.ToString());
        return log;
    }

    private async Task<string> ListSqlAsync(string query) =>
        string.Join("\n", (await RunAsync(query)).Commands.Select(c => c.Text).Where(t => t.Contains("FROM opportunities o")));

    /// <summary>Gives every opportunity something of each kind, so that no command is left out for want of records.</summary>
    private static async Task CompleteAsync(AceGraphContext db)
    {
        var all = await db.Opportunities.Where(o => o.PartnerId == 1001).OrderBy(o => o.Id).ToListAsync();
        var lead = await db.Leads.Where(l => l.PartnerId == 1001).Select(l => l.Id).FirstAsync();
        var id = 900_000_000L;
        foreach (var o in all)
        {
            (o.ParentId, o.ClonedFromId, o.LeadId, o.CreatedById) = (all[0].Id, all[1].Id, lead, 2001);
            (o.SolutionIds, o.Review.ValidatorId) = ([3001, 3002], 2016);
            (o.Customer.Website, o.Customer.Domain) = ("https://www.contoso.com", "contoso.com");
            db.TeamMembers.Add(new TeamMember { Id = id++, OpportunityId = o.Id, Role = TeamRole.PartnerSalesContact, Name = "A", Email = "a@b.example", UserId = 2004 });
            db.NextSteps.Add(new NextStep { Id = id++, OpportunityId = o.Id, AwsAsk = "Help", CreatedById = 2004 });
            db.Changes.Add(new Change
            {
                Id = id,
                Type = ChangeType.OpportunityUpdated,
                ActorId = 2004,
                SubjectId = $"O{o.Id}",
                Fields = [new FieldChange { ChangeId = id++, SubjectId = $"O{o.Id}", Path = "title", NewValue = "\"x\"" }],
            });
            if (!await db.ReviewRounds.AnyAsync(r => r.OpportunityId == o.Id))
                db.ReviewRounds.Add(new ReviewRound { OpportunityId = o.Id, Round = 1, SubmittedById = 2004 });
        }
    }
}
