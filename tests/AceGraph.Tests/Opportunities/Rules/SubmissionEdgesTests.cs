using AceGraph.Errors;
using AceGraph.Opportunities.Rules;
using AceGraph.Partners;
using AceGraph.Picklists;
using Microsoft.Extensions.Time.Testing;
using static AceGraph.Tests.Opportunities.Rules.Sample;

namespace AceGraph.Tests.Opportunities.Rules;

/// <summary>The deck's limits, just before and just at them.</summary>
public sealed class SubmissionEdgesTests
{
    [Theory]
    [InlineData("1234567890123456789", 19)]
    [InlineData("  1234567890123456789  ", 19)]
    [InlineData("e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301", 11)]
    [InlineData("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 5)]
    [InlineData("1234567890123456789\u200b\u200b", 19)]
    [InlineData("", 0)]
    public void NineteenCharacters_AreTooShort(string text, int count)
    {
        var error = Assert.Single(SubmissionRules.Check(Facts(o => o.BusinessProblem = text)));
        Assert.Equal(ErrorCode.BusinessProblemTooShort, error.Code);
        Assert.Equal($"The business problem has {count} characters; at least 20 are needed.", error.Message);
    }

    [Theory]
    [InlineData("12345678901234567890")]
    [InlineData("123456789012345678e\u0301e")]
    [InlineData("1234567890123456789👩‍👩‍👧‍👦")]
    public void TwentyCharacters_AreEnough(string text) => Assert.Empty(SubmissionRules.Check(Facts(o => o.BusinessProblem = text)));

    [Theory]
    [InlineData("0", true)]
    [InlineData("0.00", true)]
    [InlineData("0.01", false)]
    public void Revenue_MustBeAboveZero(string amount, bool isRefused)
    {
        var value = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture);
        var errors = SubmissionRules.Check(Facts(o => o.MonthlyRevenue = new(value, Currency.USD)));
        Assert.Equal(isRefused ? ["RevenueRequired monthlyRevenue"] : [], Lines(errors));
    }

    [Theory]
    [InlineData("Etc/UTC", "2026-11-23", true)]
    [InlineData("Etc/UTC", "2026-11-24", false)]
    [InlineData("Pacific/Kiritimati", "2026-11-24", true)]
    [InlineData("Pacific/Kiritimati", "2026-11-25", false)]
    [InlineData("Pacific/Pago_Pago", "2026-11-22", true)]
    [InlineData("Pacific/Pago_Pago", "2026-11-23", false)]
    public void CloseDate_IsJudgedInThePartnersTimeZone(string zone, string date, bool isRefused)
    {
        var hour = zone == "Pacific/Pago_Pago" ? 9 : 13;
        var clock = new FakeTimeProvider(new(2026, 11, 23, hour, 0, 0, TimeSpan.Zero));
        var today = new Partner { TimeZone = zone }.Today(clock.GetUtcNow());
        var day = DateOnly.ParseExact(date, "yyyy-MM-dd");

        var closing = SubmissionRules.Check(Facts(o => o.TargetCloseDate = day) with { Today = today });
        var executed = SubmissionRules.Check(Facts(o => { o.ExecutedOn = day; o.TargetCloseDate = day.AddDays(9); }) with { Today = today });

        Assert.Equal(isRefused ? ["CloseDateNotFuture targetCloseDate"] : [], Lines(closing));
        Assert.Equal(isRefused ? ["AlreadyExecuted executedOn"] : [], Lines(executed));
    }
}
