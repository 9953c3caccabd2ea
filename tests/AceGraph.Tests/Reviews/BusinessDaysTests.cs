using System.Globalization;
using AceGraph.Reviews;

namespace AceGraph.Tests.Reviews;

public sealed class BusinessDaysTests
{
    [Theory]
    [InlineData("2026-03-09T09:30:00Z", "2026-03-16T09:30:00Z")] // Monday
    [InlineData("2026-03-10T12:00:00Z", "2026-03-17T12:00:00Z")] // Tuesday
    [InlineData("2026-03-12T23:59:59.999Z", "2026-03-19T23:59:59.999Z")] // Thursday
    [InlineData("2026-03-13T17:00:00Z", "2026-03-20T17:00:00Z")] // Friday
    [InlineData("2026-03-14T17:00:00Z", "2026-03-20T17:00:00Z")] // Saturday
    [InlineData("2026-03-15T00:00:00Z", "2026-03-20T00:00:00Z")] // Sunday
    [InlineData("2026-01-28T08:00:00Z", "2026-02-04T08:00:00Z")] // over the end of a month
    [InlineData("2026-12-30T08:00:00Z", "2027-01-06T08:00:00Z")] // over the end of a year; New Year's Day counts
    [InlineData("2028-02-24T08:00:00Z", "2028-03-02T08:00:00Z")] // over 29 February, a Tuesday
    [InlineData("2028-02-22T08:00:00Z", "2028-02-29T08:00:00Z")] // onto it
    [InlineData("2026-03-13T23:00:00-05:00", "2026-03-20T04:00:00Z")] // Friday in New York, Saturday in UTC
    public void FiveDays_SkipWeekendsInUtc(string start, string end) =>
        Assert.Equal(At(end), BusinessDays.After(At(start), 5));

    [Theory]
    [InlineData(0, "2026-03-13T12:00:00Z")]
    [InlineData(1, "2026-03-16T12:00:00Z")]
    [InlineData(6, "2026-03-23T12:00:00Z")]
    public void OtherNumbers_CountTheSame(int days, string end) => Assert.Equal(At(end), BusinessDays.After(At("2026-03-13T12:00:00Z"), days));

    [Fact]
    public void Deadline_IsNeverOnAWeekend() => Assert.All(
        Enumerable.Range(0, 366).Select(day => At("2028-01-01T06:00:00Z").AddDays(day)),
        start => Assert.DoesNotContain(InvitationRules.RespondBy(start).DayOfWeek, new[] { DayOfWeek.Saturday, DayOfWeek.Sunday }));

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
