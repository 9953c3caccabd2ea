using AceGraph.Charts;

namespace AceGraph.Tests.Charts;

/// <summary>Charts that are easy to draw wrongly: nothing, one, many, large, long, and days at the ends of the calendar.</summary>
internal static class ChartCases
{
    private const string LongText = "Ein sehr langer Name, den jemand mit Absicht oder aus Versehen bis an das Ende des Feldes geschrieben hat <&\"'> 日本語 😀";

    private static readonly DateOnly Today = new(2026, 3, 10);

    public static IReadOnlyDictionary<string, Func<ChartTheme, Picture>> All { get; } = new Dictionary<string, Func<ChartTheme, Picture>>
    {
        ["funnel"] = theme => FunnelChart.Draw(theme, "Northwind", [new("Qualified", 12), new("Technical Validation", 0), new("Committed", 5)]),
        ["funnel, empty"] = theme => FunnelChart.Draw(theme, "Northwind", [new("Qualified", 0)]),
        ["funnel, large"] = theme => FunnelChart.Draw(theme, LongText, [new("Qualified", 1_234_567), new("Committed", 1)]),
        ["lost reasons"] = theme => LostReasonsChart.Draw(theme, "Northwind", [new("Other", 1), new("Price", 4), new("No Opportunity", 4)]),
        ["lost reasons, empty"] = theme => LostReasonsChart.Draw(theme, "Northwind", []),
        ["lost reasons, many"] = theme => LostReasonsChart.Draw(theme, "Northwind", [.. Enumerable.Range(1, 20).Select(i => new Bar($"{i} {LongText}", i))]),
        ["ageing"] = theme => AgeingChart.Draw(theme, 14, 10, Months(14, 0, 1, 2, 0, 3, 1, 0, 2, 0, 4, 0, 1)),
        ["ageing, empty"] = theme => AgeingChart.Draw(theme, 0, 10, Months(0, new int[12])),
        ["ageing, large"] = theme => AgeingChart.Draw(theme, 43_120, 10, Months(43_120, 20_000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 23_120)),
        ["goals"] = theme => Goals(theme, "FasTrack", new(2026, 1, 1), new(2026, 4, 30), Line("Validated", 15, 0.8, 5, 40, 40), Line("Launched", 5, 0.6, 60)),
        ["goals, empty"] = GoalsChart.Nothing,
        ["goals, reached"] = theme => Goals(theme, LongText, new(2026, 3, 1), Today, Line("Validated", 2, 0, 1, 2, 3), Line("Launched", 2, 0, 4, 4)),
        ["goals, missed"] = theme => Goals(theme, "Past", new(2025, 1, 1), new(2025, 12, 31), Line("Validated", 1_000_000, 0, 9), Line("Launched", 0, 0)),
        ["goals, to come"] = theme => Goals(theme, "Future", new(2027, 1, 1), new(2027, 1, 1), Line("Validated", 1, 0.1), Line("Launched", 1, 0.1)),
        ["goals, forever"] = theme => Goals(theme, "Forever", DateOnly.MinValue, DateOnly.MaxValue, Line("Validated", 9, 0.1), Line("Launched", 8, 0.1)),
    };

    private static Picture Goals(ChartTheme theme, string name, DateOnly start, DateOnly due, params GoalLine[] lines) =>
        GoalsChart.Draw(theme, new GoalPlan(name, start, due, Today, [.. lines.Select(line => line with { Days = [.. line.Days.Select(day => start.AddDays(day.DayNumber))] })]));

    /// <param name="label">What is counted.</param>
    /// <param name="target">How many are wanted.</param>
    /// <param name="pace">Required per week.</param>
    /// <param name="days">After the start.</param>
    private static GoalLine Line(string label, int target, double pace, params int[] days) =>
        new(label, [.. days.Select(DateOnly.FromDayNumber)], target, pace);

    private static AgeingMonth[] Months(int counted, params int[] leaving) =>
        [.. leaving.Select((count, i) => new AgeingMonth(new DateOnly(2026, 3, 1).AddMonths(i), count, counted - leaving.Take(i + 1).Sum()))];
}
