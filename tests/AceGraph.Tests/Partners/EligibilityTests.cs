using System.Globalization;
using System.Text.Json;
using AceGraph.Partners;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Opportunities;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Partners;

public sealed class EligibilityTests
{
    private const string Whole = "{ partner(id: \"P1\") { eligibility { eligible requirements { key title definition met value target missing } ageingOut { opportunity { id } validatedAt leavesAt } } } }";

    [Fact]
    public async Task Partner_IsEligibleRequirementByRequirement()
    {
        await using var account = await Account.StartAsync();
        await account.ChangeAsync(1, p => p.TermsAcceptedAt = null);
        for (var i = 0; i < 9; i++)
            await account.ApprovedAsync(AceGraphServer.Start.AddDays(-i));
        Assert.Equal("", await MetAsync(account));
        await account.ChangeAsync(1, p => (p.TermsAcceptedAt, p.TermsAcceptedById) = (AceGraphServer.Start, 11));
        Assert.Equal("TERMS", await MetAsync(account));
        await account.RunAsync(PipelineCast.Sales, "updatePartner", new { id = "P1", tier = "SELECT" });
        Assert.Equal("TIER TERMS", await MetAsync(account));
        await account.RunAsync(PipelineCast.Sales, "updatePartner", new { id = "P1", solutionsFinderListed = true });
        Assert.Equal("TIER SOLUTIONS_FINDER TERMS", await MetAsync(account));
        await account.ApprovedAsync(AceGraphServer.Start, o => (o.Stage, o.ClosedAt) = (Stage.ClosedLost, AceGraphServer.Start));
        Assert.Equal("TIER VALIDATED SOLUTIONS_FINDER TERMS eligible", await MetAsync(account));
    }

    [Fact]
    public async Task WhatIsShown_SaysWhatItMeans()
    {
        await using var account = await Account.StartAsync();
        await account.ApprovedAsync(AceGraphServer.Start.AddDays(-300), o => o.Id = 501);
        await account.ApprovedAsync(AceGraphServer.Start.AddDays(-310), o => (o.Id, o.Stage, o.ClosedAt) = (502, Stage.ClosedLost, AceGraphServer.Start));
        await account.ApprovedAsync(AceGraphServer.Start.AddDays(-366), o => o.Id = 503);
        await account.ApprovedAsync(AceGraphServer.Start.AddDays(-5), o => (o.Id, o.Origin) = (504, OpportunityOrigin.AwsReferral));
        await account.ApprovedAsync(AceGraphServer.Start.AddDays(-5), o => (o.Id, o.PartnerId, o.OwnerId) = (505, 2, 21));
        await account.ApprovedAsync(AceGraphServer.Start.AddDays(-5), o => (o.Id, o.Status, o.ApprovedAt) = (506, ReviewStatus.Submitted, null));
        Snapshot.Match(await account.ReadAsync(Cast.Lead, Whole));
    }

    [Theory]
    [InlineData("2025-03-31T10:00:00.000Z", "2026-03-31T10:00:00.000Z")]
    [InlineData("2025-04-30T23:59:59.999Z", "2026-04-30T23:59:59.999Z")]
    [InlineData("2024-02-29T12:00:00.000Z", "2025-02-28T12:00:00.000Z")]
    [InlineData("2024-02-28T12:00:00.001Z", "2025-02-28T12:00:00.001Z")]
    [InlineData("2023-03-01T00:00:00.000Z", "2024-03-01T00:00:00.000Z")]
    public async Task Approval_CountsTwelveMonthsToTheMillisecond(string approved, string last)
    {
        await using var account = await Account.StartAsync(At(last));
        await account.ApprovedAsync(At(approved));
        var value = await ValueAsync(account);
        account.Server.Time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal((1, 0), (value, await ValueAsync(account)));
    }

    [Fact]
    public async Task AgeingOut_HasTheNextTwentyFive()
    {
        await using var account = await Account.StartAsync();
        for (var i = 0; i < 30; i++)
            await account.ApprovedAsync(AceGraphServer.Start.AddDays(-i));
        var eligibility = await EligibilityAsync(account);
        var leaving = eligibility.GetProperty("ageingOut").EnumerateArray().Select(a => a.GetProperty("validatedAt").GetDateTimeOffset()).ToList();
        Assert.Equal(Enumerable.Range(0, Eligibility.MostAgeingOut).Select(i => AceGraphServer.Start.AddDays(i - 29)), leaving);
        Assert.Equal(30, eligibility.GetProperty("requirements")[1].GetProperty("value").GetInt32());
    }

    [Theory]
    [InlineData(Cast.Lead, true)]
    [InlineData(Account.Team, true)]
    [InlineData(PipelineCast.Manager, true)]
    [InlineData(PipelineCast.Sales, true)]
    [InlineData(Cast.AceUser, false)]
    [InlineData(PipelineCast.Technical, false)]
    [InlineData("marketing@northwind.example", false)]
    [InlineData("channel@northwind.example", false)]
    [InlineData(Cast.Validator, false)]
    public async Task Eligibility_IsToldToWhoSeesThePipeline(string who, bool told)
    {
        await using var account = await Account.StartAsync();
        await account.ApprovedAsync(AceGraphServer.Start);
        var answer = JsonDocument.Parse(await account.ReadAsync(who, Whole)).RootElement.GetProperty("partner").GetProperty("eligibility");
        Assert.Equal(told, answer.ValueKind == JsonValueKind.Object && answer.GetProperty("ageingOut").GetArrayLength() == 1);
        Assert.Equal(told, answer.ValueKind != JsonValueKind.Null);
    }

    private static async Task<string> MetAsync(Account account)
    {
        var eligibility = await EligibilityAsync(account);
        var met = eligibility.GetProperty("requirements").EnumerateArray().Where(r => r.GetProperty("met").GetBoolean()).Select(r => r.GetProperty("key").GetString()!);
        return string.Join(' ', eligibility.GetProperty("eligible").GetBoolean() ? met.Append("eligible") : met);
    }

    private static async Task<int> ValueAsync(Account account) =>
        (await EligibilityAsync(account)).GetProperty("requirements")[1].GetProperty("value").GetInt32();

    private static async Task<JsonElement> EligibilityAsync(Account account) =>
        JsonDocument.Parse(await account.ReadAsync(PipelineCast.Sales, Whole)).RootElement.GetProperty("partner").GetProperty("eligibility");

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
