using AceGraph.Opportunities;
using AceGraph.Picklists;

namespace AceGraph.Insights;

/// <summary>
/// Takes the open pipeline of one instant apart into that of another. Each opportunity begins with START or ADDED and ends with END,
/// LAUNCHED or LOST, and the difference of its revenue between the two is RAISED or LOWERED: so the parts add up whatever the log says.
/// </summary>
internal sealed class Waterfall(DateTimeOffset from, DateTimeOffset to)
{
    private readonly Dictionary<WaterfallKey, Tally> _tallies = Enum.GetValues<WaterfallKey>().ToDictionary(key => key, _ => new Tally());

    /// <summary>Counts one opportunity, where it was open at any instant after <c>from</c> and up to <c>to</c>, or at <c>from</c>.</summary>
    public void Add(PipelineStay stay)
    {
        if (stay.Entered > to || stay.Left <= from)
        {
            return;
        }

        var wasOpen = stay.Entered <= from;
        var left = stay.Left <= to ? stay.Left : null;
        var first = stay.RevenueAt(wasOpen ? from : stay.Entered);
        var last = stay.RevenueAt(left ?? to);
        Count(wasOpen ? WaterfallKey.Start : WaterfallKey.Added, first);
        Compare(first, last);
        Count(left is null ? WaterfallKey.End : stay.Launched ? WaterfallKey.Launched : WaterfallKey.Lost, last);
    }

    /// <summary>The steps in the order of a chart.</summary>
    /// <param name="describe">The definition of a step.</param>
    public IReadOnlyList<WaterfallStep> Steps(Func<WaterfallKey, string> describe) =>
        [.. _tallies.Select(t => new WaterfallStep(t.Key, t.Value.Count, t.Value.Amounts, describe(t.Key)))];

    private void Count(WaterfallKey key, Money? revenue) => _tallies[key].Add(revenue is null ? [] : [revenue]);

    /// <summary>By currency: one that changes from dollars to euros is lowered in the one and raised in the other.</summary>
    private void Compare(Money? first, Money? last)
    {
        Money[] ends = [.. new[] { first, last }.OfType<Money>()];
        decimal In(Money? money, Currency currency) => money?.Currency == currency ? money.Amount : 0;
        var differences = ends.Select(m => m.Currency).Distinct().Select(c => new Money(In(last, c) - In(first, c), c)).ToList();
        Difference(WaterfallKey.Raised, [.. differences.Where(d => d.Amount > 0)]);
        Difference(WaterfallKey.Lowered, [.. differences.Where(d => d.Amount < 0).Select(d => d with { Amount = -d.Amount })]);
    }

    private void Difference(WaterfallKey key, IReadOnlyList<Money> amounts)
    {
        if (amounts.Count > 0)
        {
            _tallies[key].Add(amounts);
        }
    }

    private sealed class Tally
    {
        private readonly SortedDictionary<Currency, decimal> _amounts = [];

        public int Count { get; private set; }

        public IReadOnlyList<Money> Amounts => [.. _amounts.Select(a => new Money(a.Value, a.Key))];

        public void Add(IReadOnlyList<Money> amounts)
        {
            Count++;
            foreach (var money in amounts)
            {
                _amounts[money.Currency] = _amounts.GetValueOrDefault(money.Currency) + money.Amount;
            }
        }
    }
}
