using AceGraph.Opportunities;
using AceGraph.Picklists;
using AceGraph.Tests.Opportunities.Rules;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Opportunities;

public sealed class OpportunityActionsTests
{
    private static readonly OpportunityRights All = new(CanEdit: true, CanTransfer: true, CanFlag: true, CanReview: true, CanStaff: true);

    private static IReadOnlyList<OpportunityAction> For(Opportunity opportunity, OpportunityRights? rights = null) =>
        OpportunityActions.For(opportunity, rights ?? All, Sample.Now);

    [Fact]
    public void EveryStatusAndStage_OffersItsActions()
    {
        var table =
            from status in Enum.GetValues<ReviewStatus>()
            from stage in new[] { Stage.Qualified, Stage.Launched, Stage.ClosedLost }
            where stage == Stage.Qualified || status == ReviewStatus.Approved
            select $"{status} {stage}: {string.Join(' ', For(Sample.In(status, stage)))}";
        Snapshot.Match(string.Join('\n', table));
    }

    [Fact]
    public void PendingInvitation_OffersAnswersTransferAndFlag() => Assert.Equal(
        [OpportunityAction.Transfer, OpportunityAction.Flag, OpportunityAction.Accept, OpportunityAction.Reject],
        For(Sample.Shared(InvitationStatus.Pending, Sample.Now.AddHours(1))));

    [Fact]
    public void Reader_MayFlagOnly() =>
        Assert.Equal([OpportunityAction.Flag], For(Sample.Ready(), new(CanEdit: false, CanTransfer: false, CanFlag: true, CanReview: false, CanStaff: false)));

    [Fact]
    public void AssociatedOffer_CanBeTakenOff()
    {
        var opportunity = Sample.In(ReviewStatus.Approved, Stage.Qualified);
        opportunity.OfferArn = "arn";
        Assert.Contains(OpportunityAction.DisassociateOffer, For(opportunity));
        Assert.DoesNotContain(OpportunityAction.AssociateOffer, For(opportunity));
    }
}
