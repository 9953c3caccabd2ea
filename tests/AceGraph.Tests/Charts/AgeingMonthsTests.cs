using System.Globalization;
using AceGraph.Charts;

namespace AceGraph.Tests.Charts;

public sealed class AgeingMonthsTests
{
    [Theory]
    [InlineData("2026-03-10T12:00:00Z", 0)]
    [InlineData("2026-03-31T23:59:59.999Z", 0)]
    [InlineData("2026-04-01T00:00:00Z", 1)]
    [InlineData("2026-04-01T01:00:00+02:00", 0)]
    [InlineData("2027-02-28T23:59:59.999Z", 11)]
    [InlineData("2027-03-01T00:00:00Z", null)]
    [InlineData("2027-03-10T11:00:00Z", null)]
    public void Approval_LeavesInTheMonthOfItsLastInstant(string leavesAt, int? month)
    {
        var now = new DateTimeOffset(2026, 3, 10, 12, 0, 0, TimeSpan.Zero);
        var months = PartnerCharts.Months([DateTimeOffset.Parse(leavesAt, CultureInfo.InvariantCulture)], now);
        Assert.Equal(Enumerable.Range(0, 12).Select(i => i == month ? 1 : 0), months.Select(m => m.Leaving));
        Assert.Equal(Enumerable.Range(0, 12).Select(i => month <= i ? 0 : 1), months.Select(m => m.Remaining));
    }
}
