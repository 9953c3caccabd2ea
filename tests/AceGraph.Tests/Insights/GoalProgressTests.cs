using AceGraph.Insights;

namespace AceGraph.Tests.Insights;

public sealed class GoalProgressTests
{
    [Theory]
    [InlineData(0, 15, 7, 15, 15.0)]
    [InlineData(0, 15, 1, 15, 105.0)]
    [InlineData(5, 15, 70, 10, 1.0)]
    [InlineData(5, 15, 69, 10, 1.1)]
    [InlineData(5, 15, 71, 10, 1.0)]
    [InlineData(14, 15, 365, 1, 0.1)]
    [InlineData(12, 15, 7, 3, 3.0)]
    [InlineData(0, 1, 3, 1, 2.4)]
    [InlineData(0, 1_000_000, 1, 1_000_000, 7_000_000.0)]
    [InlineData(15, 15, 3, 0, 0.0)]
    [InlineData(16, 15, 3, 0, 0.0)]
    [InlineData(3, 15, 0, 12, 0.0)]
    [InlineData(3, 15, -40, 12, 0.0)]
    public void Required_IsRoundedUpToOneDecimal(int value, int target, int daysLeft, int missing, double perWeek)
    {
        var progress = new GoalProgress(value, target, daysLeft);
        Assert.Equal((missing, perWeek), (progress.Missing, progress.RequiredPerWeek));
    }

    [Theory]
    [InlineData("2026-04-30", "2026-04-30", 1)]
    [InlineData("2026-04-30", "2026-04-24", 7)]
    [InlineData("2026-04-30", "2026-05-01", 0)]
    public void DaysLeft_CountToday(string due, string today, int days) =>
        Assert.Equal(days, GoalProgress.DaysUntil(DateOnly.Parse(due), DateOnly.Parse(today)));
}
