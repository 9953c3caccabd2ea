using AceGraph.Opportunities;
using AceGraph.Opportunities.Rules;
using AceGraph.Partners;
using AceGraph.Picklists;
using Snapshooter.Xunit;
using static AceGraph.Tests.Opportunities.Rules.Sample;

namespace AceGraph.Tests.Opportunities.Rules;

public sealed class StageRulesTests
{
    private static readonly LaunchFacts Plain = new(false, false);

    private static IEnumerable<string> Check(Opportunity opportunity, Stage target, ClosedLostReason? reason = null, LaunchFacts? facts = null) =>
        Lines(StageRules.Check(opportunity, target, reason, facts ?? Plain, Now));

    [Fact]
    public void EveryStatusAndStage_ReachesItsStages()
    {
        var table =
            from status in Enum.GetValues<ReviewStatus>()
            from stage in StagePicklist.All
            select $"{status} {stage}: {string.Join(' ', StageRules.AllowedStages(In(status, stage), Now))}";
        Snapshot.Match(string.Join('\n', table));
    }

    [Fact]
    public void EveryStatusStageAndTarget_IsAnswered()
    {
        var table =
            from status in Enum.GetValues<ReviewStatus>()
            from stage in new[] { Stage.Qualified, Stage.Launched, Stage.ClosedLost }
            from target in StagePicklist.All
            select $"{status} {stage} -> {target}: {string.Join("; ", Check(In(status, stage), target))}";
        Snapshot.Match(string.Join('\n', table));
    }

    [Fact]
    public void ClosedLost_NeedsItsReasonAndOthersTakeNone()
    {
        var approved = In(ReviewStatus.Approved, Stage.Qualified);
        Assert.Equal(["ClosedLostReasonRequired closedLostReason"], Check(approved, Stage.ClosedLost));
        Assert.Empty(Check(approved, Stage.ClosedLost, ClosedLostReason.CustomerDeficiency));
        Assert.Equal(["ClosedLostReasonNotAllowed closedLostReason"], Check(approved, Stage.Committed, ClosedLostReason.CustomerDeficiency));
        Assert.Equal(["ClosedLostReasonNotAllowed closedLostReason"], Check(approved, Stage.Qualified, ClosedLostReason.CustomerDeficiency));
    }

    [Fact]
    public void MarketplaceDeal_NeedsItsOffer()
    {
        var deal = In(ReviewStatus.Approved, Stage.Committed);
        deal.SubmissionType = SubmissionType.AwsMarketplace;
        Assert.Equal(["OfferRequiredBeforeLaunch stage"], Check(deal, Stage.Launched));
        deal.OfferArn = "arn:aws:aws-marketplace:us-east-1:123456789012:AWSMarketplace/Offer/offer-1";
        Assert.Empty(Check(deal, Stage.Launched));
    }

    [Theory]
    [InlineData(InvolvementType.ForVisibilityOnly, true, true, true)]
    [InlineData(InvolvementType.ForVisibilityOnly, false, true, false)]
    [InlineData(InvolvementType.ForVisibilityOnly, true, false, false)]
    [InlineData(InvolvementType.CoSell, true, true, false)]
    public void IsvAccelerateWithSalesRep_LaunchesAsCoSell(InvolvementType involvement, bool isIsvAccelerate, bool hasSalesRep, bool isRefused)
    {
        var deal = In(ReviewStatus.Approved, Stage.Committed);
        deal.Involvement = involvement;
        Assert.Equal(
            isRefused ? ["CoSellRequiredBeforeLaunch involvement"] : [],
            Check(deal, Stage.Launched, facts: new(isIsvAccelerate, hasSalesRep)));
    }

    [Theory]
    [InlineData("ISV Accelerate", "2026-11-23", "2026-11-23", true)]
    [InlineData("ISV Accelerate", "2026-11-24", null, false)]
    [InlineData("ISV Accelerate", "2025-01-01", "2026-11-22", false)]
    [InlineData("Competency", "2025-01-01", null, false)]
    public void Designation_CountsWhileHeld(string name, string since, string? until, bool counts)
    {
        var designation = new Designation(name, DateOnly.Parse(since), until is null ? null : DateOnly.Parse(until));
        Assert.Equal(counts, LaunchFacts.Of([designation], Today, true).IsIsvAccelerate);
    }

    [Fact]
    public void PendingInvitation_ReachesNoStage()
    {
        var shared = Shared(InvitationStatus.Pending, Now.AddHours(1));
        Assert.Empty(StageRules.AllowedStages(shared, Now));
        Assert.Equal(["InvitationPending"], Check(shared, Stage.Committed));
    }
}
