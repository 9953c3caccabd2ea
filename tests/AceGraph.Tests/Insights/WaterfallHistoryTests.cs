using System.Globalization;
using System.Text.Json;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;

namespace AceGraph.Tests.Insights;

/// <summary>Random histories, made as clients make them with a clock that moves, and the waterfall between any two of their instants.</summary>
public sealed class WaterfallHistoryTests(Pipeline pipeline) : IClassFixture<Pipeline>
{
    private const string Document = """
        query($from: DateTime!, $to: DateTime!, $filter: OpportunityFilter) {
          pipelineWaterfall(from: $from, to: $to, filter: $filter) { key count monthlyRevenue { amount currency } definition } }
        """;

    private readonly List<Deal> _deals = [];
    private readonly List<DateTimeOffset> _instants = [];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Parts_AddUpToThePipelineOfTheEnd(int seed)
    {
        var random = new Random(seed);
        _instants.Add(pipeline.Server.Time.GetUtcNow());
        for (var i = 0; i < 60; i++)
            await HappenAsync(random);
        for (var i = 0; i < 30; i++)
        {
            var ends = new[] { Pick(random, _instants), Pick(random, _instants) }.Order().ToArray();
            AssertTrue(ends[0], ends[1], await StepsAsync(ends[0], ends[1]));
        }
    }

    [Fact]
    public async Task End_IsWhatThePipelineShowsNow()
    {
        for (var i = 0; i < 25; i++)
            await HappenAsync(new Random(i));
        var now = pipeline.Server.Time.GetUtcNow();
        var steps = await StepsAsync(now.AddDays(-2), now.AddYears(5));
        var groups = await new ListsBehind(pipeline.Server, Cast.Lead).GroupsAsync(["STATUS"], $$"""{"open": true, "statuses": ["APPROVED"], "and": [{{Mine}}]}""");
        var shown = groups.Single();
        Assert.Equal(shown.GetProperty("count").GetInt32(), steps["END"].Count);
        Assert.Equal(Amounts(shown), steps["END"].Revenue.Where(r => r.Value != 0).ToDictionary());
    }

    [Fact]
    public async Task LaterFrom_IsRefused()
    {
        var answer = await pipeline.Server.QueryAsync(Cast.Lead, Document, new { from = "2026-03-02T00:00:00Z", to = "2026-03-01T00:00:00Z" });
        Assert.Equal(["BAD_REQUEST"], answer.Codes);
        Assert.Contains("is after", answer.Json.ToString());
    }

    /// <summary>Only the deals of this test, since the tests share a server.</summary>
    private string Mine => $$"""{"ids": [{{string.Join(", ", _deals.Select(d => $"\"{d.Id}\""))}}]}""";

    private static T Pick<T>(Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];

    /// <summary>One act after some time, or none: several acts of one instant are all before the next.</summary>
    private async Task HappenAsync(Random random)
    {
        pipeline.Server.Time.Advance(TimeSpan.FromMinutes(Pick(random, [0, 1, 600, 5000])));
        var deal = _deals.Count < 3 || random.Next(4) == 0 ? await NewAsync() : Pick(random, _deals);
        if (deal.IsClosed)
            return;
        await (random.Next(deal.IsApproved ? 12 : 3) switch
        {
            0 or 1 when !deal.IsApproved => ApproveAsync(deal),
            0 => MoveAsync(deal, "LAUNCHED", null),
            1 => MoveAsync(deal, "CLOSED_LOST", "PRICE"),
            _ => RevalueAsync(deal, random.Next(1, 100_000) / 100m, random.Next(4) == 0 ? Currency.EUR : Currency.USD),
        });
        _instants.Add(pipeline.Server.Time.GetUtcNow());
    }

    private async Task<Deal> NewAsync()
    {
        var deal = new Deal(await pipeline.AddAsync());
        deal.Note(pipeline.Server.Time.GetUtcNow(), 1400m, Currency.USD, isOpen: false);
        _deals.Add(deal);
        return deal;
    }

    private async Task ApproveAsync(Deal deal)
    {
        var now = pipeline.Server.Time.GetUtcNow();
        await pipeline.ChangeAsync(deal.Id, o => (o.Status, o.ApprovedAt, o.LastProgressAt) = (ReviewStatus.Approved, now, now));
        deal.IsApproved = true;
        deal.Note(now, deal.Last.Amount, deal.Last.Currency, isOpen: true);
    }

    private async Task MoveAsync(Deal deal, string stage, string? closedLostReason)
    {
        object input = closedLostReason is null ? new { id = deal.Id, stage } : new { id = deal.Id, stage, closedLostReason };
        Assert.Empty((await pipeline.RunAsync(Cast.AceUser, "changeStage", input)).Errors);
        deal.IsClosed = true;
        deal.Note(pipeline.Server.Time.GetUtcNow(), deal.Last.Amount, deal.Last.Currency, isOpen: false);
    }

    private async Task RevalueAsync(Deal deal, decimal amount, Currency currency)
    {
        var monthlyRevenue = new { amount = amount.ToString("0.00", CultureInfo.InvariantCulture), currency = currency.ToWireName() };
        Assert.Empty((await pipeline.RunAsync(Cast.AceUser, "updateOpportunity", new { id = deal.Id, opportunity = new { monthlyRevenue } })).Errors);
        deal.Note(pipeline.Server.Time.GetUtcNow(), amount, currency, deal.Last.IsOpen);
    }

    private async Task<Dictionary<string, Step>> StepsAsync(DateTimeOffset from, DateTimeOffset to)
    {
        var filter = JsonDocument.Parse(Mine).RootElement;
        var answer = await pipeline.Server.QueryAsync(Cast.Lead, Document, new { from, to, filter });
        Assert.True(answer.Codes.Count == 0, answer.Json.ToString());
        return answer.Data.GetProperty("pipelineWaterfall").EnumerateArray().ToDictionary(
            s => s.GetProperty("key").GetString()!, s => new Step(s.GetProperty("count").GetInt32(), Amounts(s)));
    }

    private static Dictionary<string, decimal> Amounts(JsonElement step) => step.GetProperty("monthlyRevenue").EnumerateArray()
        .ToDictionary(m => m.GetProperty("currency").GetString()!, m => decimal.Parse(m.GetProperty("amount").GetString()!, CultureInfo.InvariantCulture));

    private void AssertTrue(DateTimeOffset from, DateTimeOffset to, Dictionary<string, Step> steps)
    {
        Assert.Equal(["START", "ADDED", "RAISED", "LOWERED", "LAUNCHED", "LOST", "END"], steps.Keys);
        Assert.Equal(OpenAt(from), steps["START"].ToString());
        Assert.Equal(OpenAt(to), steps["END"].ToString());
        Assert.Equal(steps["END"].Count, steps["START"].Count + steps["ADDED"].Count - steps["LAUNCHED"].Count - steps["LOST"].Count);
        foreach (var currency in (string[])["USD", "EUR"])
        {
            decimal In(string key) => steps[key].Revenue.GetValueOrDefault(currency);
            Assert.Equal(In("END"), In("START") + In("ADDED") + In("RAISED") - In("LOWERED") - In("LAUNCHED") - In("LOST"));
            Assert.All(steps.Values, step => Assert.True(step.Revenue.GetValueOrDefault(currency) >= 0));
        }
    }

    /// <summary>The open pipeline at an instant, by what the test noted down.</summary>
    private string OpenAt(DateTimeOffset instant)
    {
        var open = _deals.Select(d => d.At(instant)).Where(s => s is { IsOpen: true }).ToList();
        return new Step(open.Count, open.GroupBy(s => s!.Currency.ToWireName()).ToDictionary(g => g.Key, g => g.Sum(s => s!.Amount))).ToString();
    }

    private sealed record Step(int Count, Dictionary<string, decimal> Revenue)
    {
        public override string ToString() => $"{Count}: {string.Join(", ", Revenue.OrderBy(r => r.Key).Select(r => $"{r.Value:0.00} {r.Key}"))}";
    }

    private sealed record State(DateTimeOffset Since, decimal Amount, Currency Currency, bool IsOpen);

    private sealed class Deal(string id)
    {
        private readonly List<State> _states = [];

        public string Id => id;

        public bool IsApproved { get; set; }

        public bool IsClosed { get; set; }

        public State Last => _states[^1];

        public void Note(DateTimeOffset at, decimal amount, Currency currency, bool isOpen) => _states.Add(new(at, amount, currency, isOpen));

        public State? At(DateTimeOffset instant) => _states.LastOrDefault(s => s.Since <= instant);
    }
}
