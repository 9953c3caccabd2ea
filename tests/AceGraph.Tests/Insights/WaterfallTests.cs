using AceGraph.Insights;
using AceGraph.Opportunities;
using AceGraph.Picklists;

namespace AceGraph.Tests.Insights;

public sealed class WaterfallTests
{
    private static readonly DateTimeOffset From = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset To = From.AddDays(30);

    [Theory]
    [InlineData(-1, null, "START 1 10 USD, RAISED 1 5 USD, END 1 15 USD")]
    [InlineData(0, null, "START 1 10 USD, RAISED 1 5 USD, END 1 15 USD")]
    [InlineData(1, null, "ADDED 1 10 USD, RAISED 1 5 USD, END 1 15 USD")]
    [InlineData(30, null, "ADDED 1 15 USD, END 1 15 USD")]
    [InlineData(31, null, "")]
    [InlineData(-2, -1, "")]
    [InlineData(-2, 0, "")]
    [InlineData(-1, 1, "START 1 10 USD, LAUNCHED 1 10 USD")]
    [InlineData(-1, 10, "START 1 10 USD, RAISED 1 5 USD, LAUNCHED 1 15 USD")]
    [InlineData(-1, 30, "START 1 10 USD, RAISED 1 5 USD, LAUNCHED 1 15 USD")]
    [InlineData(-1, 31, "START 1 10 USD, RAISED 1 5 USD, END 1 15 USD")]
    [InlineData(1, 2, "ADDED 1 10 USD, LAUNCHED 1 10 USD")]
    public void DaysOfEntryAndLeave_DecideTheSteps(int entered, int? left, string steps)
    {
        // Raised from 10 to 15 dollars on the tenth day.
        PipelineStay.RevenueChange raised = new(From.AddDays(10), new Money(10, Currency.USD));
        Assert.Equal(steps, Steps(new PipelineStay(From.AddDays(entered), left is { } day ? From.AddDays(day) : null, true, new Money(15, Currency.USD), [raised])));
    }

    [Fact]
    public void ChangeOfCurrency_LowersTheOneAndRaisesTheOther()
    {
        PipelineStay.RevenueChange changed = new(From.AddDays(1), new Money(100, Currency.USD));
        var stay = new PipelineStay(From, null, false, new Money(90, Currency.EUR), [changed]);
        Assert.Equal("START 1 100 USD, RAISED 1 90 EUR, LOWERED 1 100 USD, END 1 90 EUR", Steps(stay));
    }

    [Fact]
    public void UpAndDownAgain_IsNoDifference()
    {
        PipelineStay.RevenueChange up = new(From.AddDays(1), new Money(5, Currency.USD));
        PipelineStay.RevenueChange down = new(From.AddDays(2), new Money(9, Currency.USD));
        Assert.Equal("START 1 5 USD, LOST 1 5 USD", Steps(new PipelineStay(From, To, false, new Money(5, Currency.USD), [up, down])));
    }

    [Fact]
    public void NoRevenue_IsCountedWithoutAnAmount() =>
        Assert.Equal("START 2, RAISED 1 7 USD, END 2 7 USD", Steps(
            new PipelineStay(From, null, false, null, []),
            new PipelineStay(From, null, false, new Money(7, Currency.USD), [new(To, null)])));

    private static string Steps(params PipelineStay[] stays)
    {
        var waterfall = new Waterfall(From, To);
        Array.ForEach(stays, waterfall.Add);
        return string.Join(", ", waterfall.Steps(_ => "").Where(s => s.Count > 0).Select(s =>
            $"{s.Key.ToString().ToUpperInvariant()} {s.Count}{string.Concat(s.MonthlyRevenue.Select(m => $" {m.Amount} {m.Currency}"))}"));
    }
}
