using System.Text.Json;
using System.Text.Json.Nodes;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;

namespace AceGraph.Tests.Insights;

/// <summary>Every number equals the list behind its filter, for every viewer (rules, section 11).</summary>
public sealed class NumbersTests(SeenPipeline pipeline) : IClassFixture<SeenPipeline>
{
    private const string Counted = """{"not": {"invitations": ["PENDING", "REJECTED", "EXPIRED"]}}""";

    private static readonly string[] Dimensions =
        ["STAGE", "STATUS", "OWNER", "INDUSTRY", "COUNTRY", "USE_CASE", "ORIGIN", "CLOSED_LOST_REASON", "CLOSE_MONTH"];

    private static readonly string[][] Pairs = [.. Dimensions.SelectMany((a, i) => Dimensions.Skip(i + 1).Select(b => (string[])[a, b]))];

    private static readonly string[] Filters =
    [
        """{"or": [{"mine": true}, {"missing": ["USE_CASE", "INDUSTRY"]}, {"slipped": true}], "and": [{"not": {"flagged": true}}]}""",
        """{"statuses": ["APPROVED", "DRAFT"], "stages": ["PROSPECT", "QUALIFIED", "LAUNCHED"], "not": {"origins": ["AWS_REFERRAL"]}}""",
        """{"not": {"not": {"not": {"not": {"owners": ["U2004"], "updatedAt": {"from": "2026-03-01T00:00:00.0001Z"}}}}}}""",
        """{"targetCloseDate": {"from": "2026-03-05", "to": "2026-08-15"}, "monthlyRevenue": {"min": "1400", "max": "20000.005"}, "missing": []}""",
    ];

    private static readonly string[] Emails =
    [
        "lead@northwind.example", "team@northwind.example", "manager@northwind.example", "user1@northwind.example", "tech@northwind.example",
        "marketing@northwind.example", "channel@northwind.example", "lead@fabrikam.example", "manager@fabrikam.example", "user1@fabrikam.example",
        "lead@tailspin.example", "validator1@aws.example", "sales@aws.example",
    ];

    public static TheoryData<string> Viewers => new(Emails);

    [Theory]
    [MemberData(nameof(Viewers))]
    public async Task Dashboard_CountsWhatItsFiltersList(string viewer)
    {
        var lists = new ListsBehind(pipeline.Server, viewer);
        foreach (var filter in Filters.Prepend(null))
        {
            var dashboard = await lists.DashboardAsync(filter);
            var cards = dashboard.GetProperty("cards").EnumerateArray().ToList();
            foreach (var (list, field) in ((string, string)[])[("leads", "leadFilter"), ("opportunities", "opportunityFilter")])
                await AssertEqualAsync(lists, list, field, "value", [.. cards.Where(c => c.GetProperty(field).ValueKind != JsonValueKind.Null)]);
            await AssertEqualAsync(lists, "opportunities", "opportunityFilter", "count", [.. dashboard.GetProperty("funnel").EnumerateArray()]);
            Assert.Equal(cards[^2].GetProperty("value").GetInt32(), dashboard.GetProperty("updateDue").GetInt32());
            Assert.Equal(cards[^1].GetProperty("value").GetInt32(), dashboard.GetProperty("slipped").GetInt32());
        }
    }

    [Theory]
    [MemberData(nameof(Viewers))]
    public async Task Groups_CountWhatTheirFiltersListAndAddUp(string viewer)
    {
        var lists = new ListsBehind(pipeline.Server, viewer);
        string[][] asked = [.. Dimensions.Select(d => (string[])[d]), .. PairsOf(viewer)];
        for (var i = 0; i < asked.Length; i++)
            await AssertAddUpAsync(lists, asked[i], i % 3 == 0 ? null : Filters[i % Filters.Length]);
    }

    [Theory]
    [MemberData(nameof(Viewers))]
    public async Task Filter_NarrowsEveryDimensionAlike(string viewer)
    {
        var lists = new ListsBehind(pipeline.Server, viewer);
        foreach (var filter in Filters)
            await AssertAddUpAsync(lists, ["STATUS"], filter);
    }

    [Fact]
    public async Task Revenue_IsTheSumOfTheListInEachCurrency()
    {
        foreach (var group in await new ListsBehind(pipeline.Server, Cast.Lead).GroupsAsync(["STAGE", "STATUS"]))
        {
            var stage = group.GetProperty("keys")[0].GetProperty("value").GetString()!;
            var status = group.GetProperty("keys")[1].GetProperty("value").GetString()!;
            var expected = pipeline.SeenBy(Cast.Lead)
                .Where(o => o.MonthlyRevenue is not null && (o.Invitation.Status is null or InvitationStatus.Accepted))
                .Where(o => o.Stage.ToWireName() == stage && o.Status.ToWireName() == status)
                .GroupBy(o => o.MonthlyRevenue!.Currency)
                .Select(g => $"{g.Sum(o => o.MonthlyRevenue!.Amount):0.00} {g.Key}").Order();
            Assert.Equal(expected, group.GetProperty("monthlyRevenue").EnumerateArray().Select(m => $"{m.GetProperty("amount")} {m.GetProperty("currency")}").Order());
        }
    }

    [Fact]
    public async Task RolesWithoutSight_SeeZeros()
    {
        var lists = new ListsBehind(pipeline.Server, "tech@northwind.example");
        Assert.Empty(await lists.GroupsAsync(["OWNER"]));
        Assert.All((await lists.DashboardAsync()).GetProperty("cards").EnumerateArray(), card => Assert.Equal(0, card.GetProperty("value").GetInt32()));
    }

    /// <summary>Some pairs for each viewer, all of them for the one who sees every kind of record.</summary>
    private static IEnumerable<string[]> PairsOf(string viewer)
    {
        var turn = Array.IndexOf(Emails, viewer);
        return viewer == Cast.Lead ? Pairs : Pairs.Where((_, i) => i % Emails.Length == turn);
    }

    private static async Task AssertAddUpAsync(ListsBehind lists, string[] groupBy, string? filter)
    {
        var groups = await lists.GroupsAsync(groupBy, filter);
        await AssertEqualAsync(lists, "opportunities", "opportunityFilter", "count", groups);
        Assert.All(groups, group => Assert.NotEqual(0, group.GetProperty("count").GetInt32()));
        Assert.Equal(groups.Count, groups.Select(group => group.GetProperty("keys").GetRawText()).Distinct().Count());
        Assert.Equal(await TotalAsync(lists, filter), groups.Sum(group => group.GetProperty("count").GetInt32()));
    }

    /// <summary>How many the filter lists, less those that AWS shared and the partner has not accepted.</summary>
    private static async Task<int> TotalAsync(ListsBehind lists, string? filter)
    {
        var whole = JsonNode.Parse(filter ?? "{}")!.AsObject();
        var and = whole["and"]?.AsArray() ?? [];
        whole["and"] = new JsonArray([.. and.Select(part => part!.DeepClone()), JsonNode.Parse(Counted)]);
        return (await lists.TotalsAsync("opportunities", [JsonSerializer.SerializeToElement(whole)]))[0];
    }

    private static async Task AssertEqualAsync(ListsBehind lists, string list, string filter, string number, IReadOnlyList<JsonElement> shown)
    {
        var totals = await lists.TotalsAsync(list, shown.Select(s => s.GetProperty(filter)));
        Assert.Equal(totals.Zip(shown, (total, s) => $"{total} {s}"), shown.Select(s => $"{s.GetProperty(number)} {s}"));
    }
}
