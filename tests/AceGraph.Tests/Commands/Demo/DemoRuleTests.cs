using AceGraph.Commands.Demo;
using AceGraph.Data;
using AceGraph.Opportunities;
using AceGraph.Picklists;
using AceGraph.Reviews;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Tests.Commands.Demo;

/// <summary>The demo tells nothing that the server itself would have refused.</summary>
public sealed class DemoRuleTests(DemoPipeline pipeline) : IClassFixture<DemoPipeline>
{
    private static readonly DateTimeOffset Now = DemoDatabase.Now;

    private static readonly DateOnly Today = DateOnly.FromDateTime(Now.Date);

    [Fact]
    public void SubmittedRecord_HasOneRoundForEachSubmission() => Refuse(o =>
    {
        var rounds = pipeline.Rounds.Where(r => r.OpportunityId == o.Id).OrderBy(r => r.Round).ToList();
        var submitted = o.Status != ReviewStatus.Draft && o.Invitation.Status is null;
        return (o.Review.Round > 0) == submitted
            && rounds.Select(r => r.Round).SequenceEqual(Enumerable.Range(1, o.Review.Round))
            && rounds.Take(rounds.Count - 1).All(r => r.Outcome == ReviewStatus.ActionRequired)
            && rounds.LastOrDefault()?.SubmittedAt == o.Review.SubmittedAt
            && rounds.LastOrDefault()?.Outcome == (o.Status is ReviewStatus.Submitted or ReviewStatus.InReview || !submitted ? null : o.Status);
    });

    [Fact]
    public void ReviewTimes_FollowEachOther() => Refuse(o => Rises(
        o.CreatedAt, o.Review.SubmittedAt, o.Review.StartedAt, o.Review.DecidedAt, o.ApprovedAt,
        o.LaunchedAt ?? o.ClosedAt, o.LastProgressAt, o.UpdatedAt, Now));

    [Fact]
    public void Validator_StandsFromReviewOn() => Refuse(o =>
        (o.Review.ValidatorId is null) == (o.Review.StartedAt is null)
        && (o.Review.StartedAt is null) == (o.Status is ReviewStatus.Draft or ReviewStatus.Submitted || o.Invitation.Status is not null));

    [Fact]
    public void Approval_IsKeptWithItsTime() => Refuse(o => (o.ApprovedAt is not null) == (o.Status == ReviewStatus.Approved));

    [Fact]
    public void LaunchAndLoss_NeedApproval() => Refuse(o =>
        (o.IsOpen || o.Status == ReviewStatus.Approved)
        && (o.Stage == Stage.Launched) == (o.LaunchedAt is not null)
        && (o.Stage == Stage.ClosedLost) == (o.ClosedAt is not null)
        && (o.Stage == Stage.ClosedLost) == (o.ClosedLostReason is not null));

    [Fact]
    public void LeadStage_StandsOnDraftsOnly() => Refuse(o => o.Stage != Stage.Lead || o.Status == ReviewStatus.Draft);

    [Fact]
    public void MarketplaceLaunch_HasItsOffer() => Refuse(o =>
        o.Stage != Stage.Launched || o.SubmissionType != SubmissionType.AwsMarketplace || o.OfferArn is not null);

    [Fact]
    public void Offers_AreUniqueAndOfAwsForm()
    {
        var offers = pipeline.Opportunities.Select(o => o.OfferArn).OfType<string>().ToList();
        Assert.NotEmpty(offers);
        Assert.Equal(offers.Count, offers.Distinct().Count());
        Assert.All(offers, o => Assert.Matches(
            @"^arn:aws:aws-marketplace:[a-z]{1,2}-[a-z]*-\d+:\d{12}:AWSMarketplace/(Offer/.+|OfferSet/offerset-.+)$", o));
    }

    [Fact]
    public void LaunchBesideAwsSales_IsCoSell() => Refuse(o =>
        o.Stage != Stage.Launched || o.PartnerId != DemoIds.Northwind || o.Involvement == InvolvementType.CoSell);

    [Fact]
    public void Team_SitsOnApprovedOnly()
    {
        var approved = pipeline.Opportunities.Where(o => o.Status == ReviewStatus.Approved).ToDictionary(o => o.Id);
        Assert.NotEmpty(pipeline.Team);
        Assert.All(pipeline.Team, m => Assert.True(approved.ContainsKey(m.OpportunityId)));
        Assert.All(
            pipeline.Team.Where(m => m.Role == TeamRole.WwpsPartnerDevelopmentManager),
            m => Assert.Equal(Industry.Government, approved[m.OpportunityId].Customer.Industry));
        Assert.All(pipeline.Team.Where(m => m.Until is null).GroupBy(m => (m.OpportunityId, m.Role)), g => Assert.Single(g));
    }

    [Fact]
    public void Needs_StandForCoSellOnly() => Refuse(o =>
        o.Review.Round == 0 || (o.Involvement == InvolvementType.CoSell) == (o.PrimaryNeeds.Count > 0));

    [Fact]
    public void SubmittedRecord_HasWhatSubmissionAsksFor() => Refuse(o => o.Review.Round == 0 || IsComplete(o));

    [Fact]
    public void Domain_IsTheHostOfTheWebsite() => Refuse(o =>
        o.Customer.Domain == o.Customer.Website?.Replace("https://www.", "", StringComparison.Ordinal));

    [Fact]
    public void Customers_AreNoDuplicatesOfEachOther()
    {
        var live = pipeline.Opportunities.Where(o => o.Review.SubmittedAt > Now.AddDays(-120) && o.Status != ReviewStatus.Rejected).ToList();
        Assert.Equal(live.Count, live.Select(o => DerivedColumns.CustomerKey(o.Customer)).Distinct().Count());
    }

    [Fact]
    public void RejectedDuplicate_NamesTheOlderOne()
    {
        var all = pipeline.Opportunities.ToDictionary(o => o.Id);
        var duplicates = all.Values.Where(o => o.Review.Disqualification == DisqualificationCode.Duplicate).ToList();
        Assert.NotEmpty(duplicates);
        Assert.All(duplicates, d =>
        {
            var older = all[d.Review.DuplicateOfId!.Value];
            Assert.Equal((d.PartnerId, d.Customer.Domain), (older.PartnerId, older.Customer.Domain));
            Assert.InRange((d.Review.SubmittedAt - older.Review.SubmittedAt)!.Value.TotalDays, 0.1, 119);
        });
    }

    [Fact]
    public void Renewals_HaveALaunchedParent()
    {
        var all = pipeline.Opportunities.ToDictionary(o => o.Id);
        var renewals = all.Values.Where(o => o.Type == OpportunityType.FlatRenewal).ToList();
        Assert.NotEmpty(renewals);
        Assert.All(renewals, r => Assert.Equal((r.PartnerId, Stage.Launched), (all[r.ParentId!.Value].PartnerId, all[r.ParentId.Value].Stage)));
    }

    [Fact]
    public void Clones_ComeFromRejectedOnes()
    {
        var all = pipeline.Opportunities.ToDictionary(o => o.Id);
        var clones = all.Values.Where(o => o.ClonedFromId is not null).ToList();
        Assert.NotEmpty(clones);
        Assert.All(clones, c => Assert.Equal(ReviewStatus.Rejected, all[c.ClonedFromId!.Value].Status));
        Assert.All(clones, c => Assert.True(all[c.ClonedFromId!.Value].Review.DecidedAt < c.CreatedAt));
    }

    [Fact]
    public void Invitations_RunFiveBusinessDays()
    {
        var invitations = pipeline.Opportunities.Select(o => o.Invitation).Concat(pipeline.Leads.Select(l => l.Invitation))
            .Where(i => i.Status is not null).ToList();
        Assert.All(invitations, i => Assert.Equal(5, BusinessDays(i)));
        Assert.All(invitations.Where(i => i.Status == InvitationStatus.Pending), i => Assert.Equal(InvitationStatus.Pending, i.StatusAt(Now)));
        Assert.All(invitations.Where(i => i.Status == InvitationStatus.Expired), i => Assert.True(i.RespondBy < Now));
        Assert.All(
            invitations.Where(i => i.RespondedAt is not null),
            i => Assert.InRange(i.RespondedAt!.Value, i.SharedAt!.Value, i.RespondBy!.Value));
    }

    [Fact]
    public void ConvertedLead_AndItsOpportunityNameEachOther()
    {
        var converted = pipeline.Leads.Where(l => l.OpportunityId is not null).ToList();
        Assert.NotEmpty(converted);
        Assert.All(converted, l => Assert.Equal(l.Id, pipeline.Opportunities.Single(o => o.Id == l.OpportunityId).LeadId));
        Assert.All(converted, l => Assert.Equal(LeadStatus.Qualified, l.Status));
    }

    [Fact]
    public void UnansweredLead_IsNotWorked() =>
        Assert.All(pipeline.Leads.Where(l => l.Invitation.Status != InvitationStatus.Accepted), l => Assert.Equal(LeadStatus.Open, l.Status));

    [Fact]
    public void OneUpdateInTen_IsDue()
    {
        var open = pipeline.Opportunities.Where(o => o.Status == ReviewStatus.Approved && o.IsOpen).ToList();
        var due = open.Count(o => o.LastProgressAt!.Value.AddDays(14) <= Now);
        Assert.InRange(due / (double)open.Count, 0.08, 0.14);
    }

    [Fact]
    public void NorthwindApprovals_MakeItEligible()
    {
        var approvals = pipeline.Opportunities
            .Where(o => o.PartnerId == DemoIds.Northwind && o.Origin == OpportunityOrigin.PartnerReferral)
            .Select(o => o.ApprovedAt?.AddMonths(12)).Where(end => end >= Now).ToList();
        Assert.InRange(approvals.Count, 10, 500);
        Assert.Equal(3, approvals.Count(end => end <= Now.AddDays(60)));
    }

    [Fact]
    public async Task ForeignKeys_AllHold()
    {
        var broken = await pipeline.Context.Database.SqlQueryRaw<string>("SELECT \"table\" AS Value FROM pragma_foreign_key_check").ToListAsync();
        Assert.Empty(broken);
    }

    [Fact]
    public void Ids_StayBelowThoseOfTheServer()
    {
        var highest = pipeline.Context.Changes.Max(c => c.Id);
        Assert.True(highest < new IdGenerator(new Microsoft.Extensions.Time.Testing.FakeTimeProvider(Now), 0).Next());
        Assert.Equal(pipeline.Opportunities.Select((_, i) => 1_000_001L + i), pipeline.Opportunities.Select(o => o.Id));
    }

    [Fact]
    public async Task ChangeLog_RunsWithTime()
    {
        var times = await pipeline.Context.Changes.OrderBy(c => c.Id).Select(c => c.At).ToListAsync();
        Assert.Equal(times.Select(t => t.ToUnixTimeSeconds()).Order(), times.Select(t => t.ToUnixTimeSeconds()));
        Assert.True(times[^1] < Now);
    }

    private static bool IsComplete(Opportunity o) =>
        o is { BusinessProblem.Length: >= 20, UseCase: not null, MonthlyRevenue.Amount: > 0, DeliveryModels.Count: > 0, SalesActivities.Count: > 0 }
        && o.Customer is { CompanyName: not null, Industry: not null, Address.Country: not null }
        && (o.SolutionIds.Count > 0 || !string.IsNullOrWhiteSpace(o.OtherSolution))
        && (o.NationalSecurity ? o.Customer.Industry == Industry.Government : o.Customer.Website is not null)
        && (o.Customer.Address.Country != Country.US || UsStatePicklist.TryParseLabel(o.Customer.Address.StateOrRegion, out _))
        && o.SubmissionType != SubmissionType.PrivatePricingInternalUse
        && (o.Status is not (ReviewStatus.Submitted or ReviewStatus.InReview) || o.TargetCloseDate > Today)
        && (o.Marketing.Source == MarketingSource.None || o.Marketing.DevelopmentFunded is not null)
        && (o.Competitor == Competitor.Other) == (o.OtherCompetitor is not null);

    private static bool Rises(params DateTimeOffset?[] times)
    {
        var given = times.OfType<DateTimeOffset>().ToList();
        return given.SequenceEqual(given.Order());
    }

    private static int BusinessDays(Invitation invitation) => Enumerable
        .Range(1, (invitation.RespondBy!.Value - invitation.SharedAt!.Value).Days)
        .Count(d => invitation.SharedAt.Value.AddDays(d).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));

    private void Refuse(Func<Opportunity, bool> holds)
    {
        Assert.Equal(500, pipeline.Opportunities.Count);
        Assert.Empty(pipeline.Opportunities.Where(o => !holds(o)).Select(o => $"O{o.Id} slot {(o.Id - 1_000_001) % 50} {o.Status} {o.Stage}"));
    }
}
