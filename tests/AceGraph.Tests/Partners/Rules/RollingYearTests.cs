using System.Globalization;
using AceGraph.Partners.Rules;

namespace AceGraph.Tests.Partners.Rules;

public sealed class RollingYearTests
{
    [Theory]
    [InlineData("2025-03-10T12:00:00.000Z", "2026-03-10T12:00:00.000Z")]
    [InlineData("2024-02-29T23:59:59.999Z", "2025-02-28T23:59:59.999Z")]
    [InlineData("2024-02-28T23:59:59.999Z", "2025-02-28T23:59:59.999Z")]
    [InlineData("2023-02-28T08:00:00.000Z", "2024-02-28T08:00:00.000Z")]
    [InlineData("2024-03-01T00:00:00.000Z", "2025-03-01T00:00:00.000Z")]
    [InlineData("2025-03-31T00:00:00.001Z", "2026-03-31T00:00:00.001Z")]
    [InlineData("2025-04-30T18:30:00.000Z", "2026-04-30T18:30:00.000Z")]
    [InlineData("2025-01-01T05:00:00.000+05:30", "2025-12-31T23:30:00.000Z")]
    public void Approval_CountsToTheMillisecond(string approved, string last)
    {
        var (from, to) = (At(approved), At(last));
        Assert.Equal(to, RollingYear.LeavesAt(from));
        Assert.Equal((true, false), (RollingYear.Counts(from, to), RollingYear.Counts(from, to.AddMilliseconds(1))));
    }

    /// <summary>A day of every kind over two leap years: the bound of the statement never leaves out what the rule counts.</summary>
    [Fact]
    public void WhatCounts_IsNeverLongerAgoThanTheBound() => Assert.DoesNotContain(
        Enumerable.Range(0, 3000).Select(day => new DateTimeOffset(2023, 1, 1, 17, 0, 0, TimeSpan.Zero).AddDays(day)),
        approved => RollingYear.LeavesAt(approved) - approved > RollingYear.Longest);

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
