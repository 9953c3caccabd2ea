using System.Globalization;
using AceGraph.Partners;

namespace AceGraph.Tests.Partners;

public sealed class PartnerDayTests
{
    [Theory]
    [InlineData("Etc/UTC", "2026-03-10", "2026-03-10T00:00:00Z", "2026-03-11T00:00:00Z")]
    [InlineData("Pacific/Auckland", "2026-03-10", "2026-03-09T11:00:00Z", "2026-03-10T11:00:00Z")]
    [InlineData("America/Los_Angeles", "2026-03-08", "2026-03-08T08:00:00Z", "2026-03-09T07:00:00Z")]
    [InlineData("America/Los_Angeles", "2026-11-01", "2026-11-01T07:00:00Z", "2026-11-02T08:00:00Z")]
    [InlineData("Asia/Kathmandu", "2026-03-10", "2026-03-09T18:15:00Z", "2026-03-10T18:15:00Z")]
    [InlineData("Asia/Beirut", "2025-03-30", "2025-03-29T22:00:00Z", "2025-03-30T21:00:00Z")]
    [InlineData("America/Havana", "2025-11-02", "2025-11-02T04:00:00Z", "2025-11-03T05:00:00Z")]
    [InlineData("Pacific/Auckland", "0001-01-01", "0001-01-01T00:00:00Z", "0001-01-01T12:20:00Z")]
    public void Day_HasItsFirstAndLastInstant(string zone, string day, string start, string end)
    {
        var date = DateOnly.Parse(day, CultureInfo.InvariantCulture);
        Assert.Equal((At(start), At(end)), (PartnerDay.StartOf(zone, date), PartnerDay.EndOf(zone, date)));
    }

    [Fact]
    public void LastDayOfAll_HasAnEnd() =>
        Assert.Equal(DateTimeOffset.MaxValue, PartnerDay.EndOf("America/Los_Angeles", DateOnly.MaxValue));

    /// <summary>Both directions agree over two years of a zone with daylight saving.</summary>
    [Theory]
    [InlineData("Europe/Berlin")]
    [InlineData("Australia/Lord_Howe")]
    [InlineData("America/Santiago")]
    public void StartOfDay_IsTheFirstInstantOfIt(string zone) => Assert.All(
        Enumerable.Range(0, 730).Select(i => new DateOnly(2025, 1, 1).AddDays(i)),
        day =>
        {
            var start = PartnerDay.StartOf(zone, day);
            Assert.Equal((day, day.AddDays(-1)), (PartnerDay.Of(zone, start), PartnerDay.Of(zone, start.AddMilliseconds(-1))));
        });

    [Theory]
    [InlineData("Etc/UTC", true)]
    [InlineData("UTC", true)]
    [InlineData("Europe/Berlin", true)]
    [InlineData("America/Argentina/Buenos_Aires", true)]
    [InlineData("Asia/Calcutta", true)]
    [InlineData("Pacific Standard Time", false)]
    [InlineData("W. Europe Standard Time", false)]
    [InlineData("europe/berlin", false)]
    [InlineData("Europe/Atlantis", false)]
    [InlineData("", false)]
    [InlineData("+01:00", false)]
    [InlineData("posix/Europe/Berlin", false)]
    [InlineData("right/Europe/Berlin", false)]
    [InlineData("localtime", false)]
    [InlineData("posixrules", false)]
    [InlineData("../zoneinfo/Europe/Berlin", false)]
    [InlineData("/etc/localtime", false)]
    [InlineData("zone.tab", false)]
    public void TimeZone_IsAnIanaName(string name, bool known) => Assert.Equal(known, PartnerDay.IsTimeZone(name));

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
