using System.Text.Json;
using AceGraph.Opportunities;
using AceGraph.Picklists;
using AceGraph.Reviews;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Insights;

public sealed class PipelineTests : IAsyncLifetime
{
    private readonly Pipeline _pipeline = new();

    private ListsBehind Lists => new(_pipeline.Server, Cast.Lead);

    public Task InitializeAsync() => _pipeline.InitializeAsync();

    public Task DisposeAsync() => _pipeline.DisposeAsync();

    [Fact]
    public async Task Groups_StandInTheOrderOfTheirDimensions()
    {
        await AddAsync(o => (o.Stage, o.OwnerId, o.TargetCloseDate) = (Stage.Committed, 16, new DateOnly(2026, 12, 31)));
        await AddAsync(o => (o.Stage, o.TargetCloseDate) = (Stage.Prospect, null));
        await AddAsync(o => (o.Stage, o.TargetCloseDate) = (Stage.Prospect, new DateOnly(2026, 12, 1)));
        await AddAsync(o => (o.Stage, o.TargetCloseDate) = (Stage.Prospect, new DateOnly(2028, 2, 29)));
        await AddAsync(o => (o.UseCase, o.Customer.Industry, o.MonthlyRevenue) = (null, null, null));
        await AddAsync(o => (o.Status, o.Stage, o.ClosedLostReason, o.MonthlyRevenue) =
            (ReviewStatus.Approved, Stage.ClosedLost, ClosedLostReason.Price, new Money(0.01m, Currency.EUR)));
        string[][] asked = [["STAGE", "CLOSE_MONTH"], ["OWNER", "STATUS"], ["INDUSTRY", "USE_CASE"], ["CLOSED_LOST_REASON"], ["COUNTRY", "ORIGIN"]];
        var texts = new List<string>();
        foreach (var groupBy in asked)
            texts.AddRange((await Lists.GroupsAsync(groupBy)).Select(g => JsonSerializer.Serialize(g, new JsonSerializerOptions { WriteIndented = true })));
        string.Join("\n", texts).MatchSnapshot();
    }

    [Fact]
    public async Task Referral_CountsFromItsAcceptance()
    {
        foreach (var status in Enum.GetValues<InvitationStatus>())
            await AddAsync(o => Share(o, status));
        Assert.Equal(1, (await Lists.GroupsAsync(["ORIGIN"])).Single().GetProperty("count").GetInt32());
        var cards = (await Lists.DashboardAsync()).GetProperty("cards").EnumerateArray();
        Assert.Equal(
            ["APPROVED_AND_OPEN 1", "UPDATE_DUE 1"],
            cards.Where(c => c.GetProperty("value").GetInt32() > 0).Select(c => $"{c.GetProperty("key")} {c.GetProperty("value")}"));
    }

    /// <summary>92,234 of them no longer fit 64 bits in hundredths.</summary>
    [Fact]
    public async Task LargestAmounts_AreSummedExactly()
    {
        await _pipeline.Server.WriteAsync(db =>
        {
            for (var i = 0; i < 200; i++)
                db.Opportunities.Add(new Opportunity { Id = 5000 + i, PartnerId = 1, OwnerId = 12, Title = "Large", MonthlyRevenue = new Money(Money.Largest, Currency.USD) });
            return Task.CompletedTask;
        });
        await MultiplyAsync();
        var group = (await Lists.GroupsAsync(["STATUS"])).Single();
        Assert.Equal(102_400, group.GetProperty("count").GetInt32());
        Assert.Equal("102399999999999998976.00", group.GetProperty("monthlyRevenue")[0].GetProperty("amount").GetString());
    }

    [Theory]
    [InlineData("[]", "BAD_REQUEST")]
    [InlineData("[STAGE, STAGE]", "BAD_REQUEST")]
    [InlineData("[STAGE, OWNER, STATUS]", "LIMIT_EXCEEDED")]
    public async Task DimensionsThatCannotBe_AreRefused(string groupBy, string code)
    {
        var answer = await _pipeline.Server.QueryAsync(Cast.Lead, $"{{ pipeline(groupBy: {groupBy}) {{ count }} }}");
        Assert.Equal([code], answer.Codes);
        Assert.Contains("groupBy", answer.Json.ToString());
    }

    [Fact]
    public async Task FortyConditions_AreTakenAndListedAgain()
    {
        string Joined(int count) => $$"""{"or": [{{string.Join(", ", Enumerable.Repeat("""{"open": true}""", count - 1))}}]}""";
        await AddAsync(o => o.UseCase = null);
        var groups = await Lists.GroupsAsync(["USE_CASE", "CLOSED_LOST_REASON"], Joined(40));
        Assert.Equal([1], await Lists.TotalsAsync("opportunities", groups.Select(g => g.GetProperty("opportunityFilter"))));
        var answer = await _pipeline.Server.QueryAsync(
            Cast.Lead, "query($f: OpportunityFilter) { dashboard(filter: $f) { slipped } }", new { f = JsonDocument.Parse(Joined(41)).RootElement });
        Assert.Equal(["LIMIT_EXCEEDED"], answer.Codes);
        Assert.Contains("more than 40 conditions", answer.Json.ToString());
    }

    private static void Share(Opportunity o, InvitationStatus status)
    {
        o.Origin = OpportunityOrigin.AwsReferral;
        o.Status = status == InvitationStatus.Accepted ? ReviewStatus.Approved : ReviewStatus.Draft;
        o.LastProgressAt = AceGraphServer.Start.AddDays(-14);
        o.Invitation = new Invitation { Status = status, SharedAt = AceGraphServer.Start.AddDays(-20), RespondBy = AceGraphServer.Start.AddDays(1) };
    }

    private Task AddAsync(Action<Opportunity> change) => _pipeline.AddAsync(change);

    /// <summary>Copies every record over and over in the database: sooner than inserting each.</summary>
    private Task MultiplyAsync() => _pipeline.Server.WriteAsync(async db =>
    {
        var type = db.Model.FindEntityType(typeof(Opportunity))!;
        var names = type.GetProperties().Concat(type.GetComplexProperties().SelectMany(Properties)).Where(p => p.GetComputedColumnSql() is null);
        var columns = string.Join(", ", names.Select(p => p.GetColumnName()).Where(c => c != "id"));
        for (var count = 200; count < 102_400; count *= 2)
        {
            var sql = $"INSERT INTO opportunities (id, {columns}) SELECT id + {count}, {columns} FROM opportunities";
            await db.Database.ExecuteSqlRawAsync(sql);
        }
    });

    private static IEnumerable<IProperty> Properties(IComplexProperty complex) =>
        complex.ComplexType.GetProperties().Concat(complex.ComplexType.GetComplexProperties().SelectMany(Properties));
}
