using System.Globalization;
using AceGraph.Messages.Digests;

namespace AceGraph.Tests.Messages.Digests;

public sealed class DigestDayTests
{
    [Theory]
    [InlineData("Etc/UTC", "2026-03-10T06:59:59Z", null)]
    [InlineData("Etc/UTC", "2026-03-10T07:00:00Z", "2026-03-10")]
    [InlineData("Etc/UTC", "2026-03-10T11:59:59Z", "2026-03-10")]
    [InlineData("Etc/UTC", "2026-03-10T12:00:00Z", null)]
    [InlineData("Asia/Tokyo", "2026-03-09T22:00:00Z", "2026-03-10")]
    [InlineData("Asia/Kolkata", "2026-03-10T01:29:00Z", null)]
    [InlineData("Asia/Kolkata", "2026-03-10T01:30:00Z", "2026-03-10")]
    [InlineData("Pacific/Kiritimati", "2026-03-09T17:00:00Z", "2026-03-10")]
    [InlineData("America/New_York", "2026-03-07T12:00:00Z", "2026-03-07")] // winter time, the day before clocks go forward
    [InlineData("America/New_York", "2026-03-07T11:00:00Z", null)]
    [InlineData("America/New_York", "2026-03-08T11:00:00Z", "2026-03-08")] // summer time, on that day
    [InlineData("America/New_York", "2026-03-08T10:59:59Z", null)]
    [InlineData("Europe/Berlin", "2026-10-25T05:59:59Z", null)] // clocks went back in the night
    [InlineData("Europe/Berlin", "2026-10-25T06:00:00Z", "2026-10-25")]
    public void Digest_IsThereFromSevenToNoonOnThePartnersClock(string zone, string now, string? day) => Assert.Equal(
        day is null ? null : DateOnly.Parse(day, CultureInfo.InvariantCulture),
        DigestDay.Of(zone, DateTimeOffset.Parse(now, CultureInfo.InvariantCulture)));
}
