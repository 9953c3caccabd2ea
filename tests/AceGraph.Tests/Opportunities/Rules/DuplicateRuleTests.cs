using AceGraph.Opportunities;
using AceGraph.Opportunities.Rules;
using AceGraph.Picklists;
using Microsoft.Extensions.Time.Testing;
using static AceGraph.Tests.Opportunities.Rules.Sample;

namespace AceGraph.Tests.Opportunities.Rules;

public sealed class DuplicateRuleTests
{
    private static readonly HashSet<long> NoOriginals = [];

    private static DuplicateCandidate Earlier(DateTimeOffset? at = null) => new(2, at ?? Now) { SolutionIds = [7] };

    private static DuplicateFinding? Find(DuplicateCandidate candidate, Opportunity? own = null) =>
        DuplicateRule.Find(own ?? Ready(), [candidate], NoOriginals, Now);

    [Fact]
    public void OneMinuteBefore120Days_IsRefusedWithADayLeft()
    {
        var clock = new FakeTimeProvider(Now);
        clock.Advance(TimeSpan.FromDays(119) + new TimeSpan(23, 59, 0));

        var found = DuplicateRule.Find(Ready(), [Earlier(Now)], NoOriginals, clock.GetUtcNow());

        Assert.Equal(1, found!.DaysLeft);
        Assert.Equal(Now.AddDays(120), found.AllowedFrom);
        Assert.Equal(["customer.website", "solutionIds"], found.MatchedOn);
    }

    [Fact]
    public void Exactly120Days_Passes()
    {
        var clock = new FakeTimeProvider(Now);
        clock.Advance(TimeSpan.FromDays(120));
        Assert.Null(DuplicateRule.Find(Ready(), [Earlier(Now)], NoOriginals, clock.GetUtcNow()));
    }

    [Fact]
    public void Finding_BecomesAnErrorThatNamesTheOlderOne()
    {
        var error = Assert.Single(SubmissionRules.Check(Facts(Ready()) with { Duplicate = Find(Earlier()) }));
        Assert.Equal(2, error.SubjectId);
        Assert.Equal(
            "An opportunity with the same customer website, solutions was submitted on 2026-11-23; "
            + "this one can be submitted from 2027-03-23T13:00:00Z on, in 120 days.",
            error.Message);
    }

    [Fact]
    public void SameUseCase_IsEnough() =>
        Assert.Equal(["customer.website", "useCase"], Find(Earlier() with { SolutionIds = [8], UseCase = UseCase.Archiving })!.MatchedOn);

    [Fact]
    public void SolutionsInAnotherOrder_AreTheSame() =>
        Assert.NotNull(Find(Earlier() with { SolutionIds = [9, 7] }, With(o => o.SolutionIds = [7, 9])));

    [Fact]
    public void OtherSolution_MatchesTrimmedWithoutCase()
    {
        var own = With(o => { o.SolutionIds = []; o.OtherSolution = "Own Build"; });
        Assert.Equal(["customer.website", "otherSolution"], Find(Earlier() with { SolutionIds = [], OtherSolution = " own build " }, own)!.MatchedOn);
    }

    [Theory]
    [InlineData(new long[] { 7, 8 }, null)]
    [InlineData(new long[] { }, "Own build")]
    [InlineData(new long[] { }, null)]
    public void OtherSolutionsAndUseCase_AreNoDuplicate(long[] solutions, string? other) =>
        Assert.Null(Find(Earlier() with { SolutionIds = solutions, OtherSolution = other, UseCase = UseCase.Blockchain }));

    [Fact]
    public void NothingChosenOnBothSides_IsNoDuplicate()
    {
        var own = With(o => { o.SolutionIds = []; o.UseCase = null; o.OtherSolution = ""; });
        Assert.Null(Find(new(2, Now) { OtherSolution = "" }, own));
    }

    [Fact]
    public void WhatNeverCounts_IsNoDuplicate()
    {
        Assert.Null(Find(Earlier() with { Status = ReviewStatus.Rejected }));
        Assert.Null(Find(Earlier() with { Origin = OpportunityOrigin.AwsReferral }));
        Assert.Null(Find(Earlier() with { SubmittedAt = null }));
        Assert.Null(Find(Earlier() with { Id = 1 }));
        Assert.NotNull(Find(Earlier() with { Origin = OpportunityOrigin.AwsReferral, LeadId = 4 }));
    }

    [Fact]
    public void LostOriginal_IsNoDuplicateOfItsClone()
    {
        var lost = Earlier() with { Status = ReviewStatus.Approved, Stage = Stage.ClosedLost };
        Assert.Null(DuplicateRule.Find(Ready(), [lost], new HashSet<long> { 2, 3 }, Now));
        Assert.NotNull(DuplicateRule.Find(Ready(), [lost], new HashSet<long> { 3 }, Now));
        Assert.NotNull(DuplicateRule.Find(Ready(), [lost with { Stage = Stage.Launched }], new HashSet<long> { 2 }, Now));
    }

    [Fact]
    public void SeveralEarlierOnes_ReportTheOneThatBlocksLongest()
    {
        var found = DuplicateRule.Find(
            Ready(), [Earlier(Now.AddDays(-50)), Earlier(Now.AddDays(-10)) with { Id = 3 }, Earlier(Now.AddDays(-90)) with { Id = 4 }], NoOriginals, Now);
        Assert.Equal(3, found!.OpportunityId);
    }

    [Fact]
    public void CustomerKey_IsTheHostElseForSecurityTheName()
    {
        Assert.Equal(new("customer.website", "contoso.example"), DuplicateRule.CustomerKeyOf(Ready()));
        Assert.Null(DuplicateRule.CustomerKeyOf(With(o => o.Customer.Website = null)));
        Assert.Equal(
            new("customer.companyName", "contoso"),
            DuplicateRule.CustomerKeyOf(With(o => { o.Customer.Website = null; o.NationalSecurity = true; })));
    }
}
