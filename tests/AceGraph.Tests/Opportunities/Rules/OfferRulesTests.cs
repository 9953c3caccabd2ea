using AceGraph.Opportunities;
using AceGraph.Opportunities.Rules;
using AceGraph.Picklists;
using static AceGraph.Tests.Opportunities.Rules.Sample;

namespace AceGraph.Tests.Opportunities.Rules;

public sealed class OfferRulesTests
{
    private const string Arn = "arn:aws:aws-marketplace:us-east-1:123456789012:AWSMarketplace/Offer/offer-1";

    private static IEnumerable<string> Associate(Opportunity opportunity, string arn = Arn) =>
        Lines(OfferRules.CheckAssociation(opportunity, arn, Now));

    [Theory]
    [InlineData(ReviewStatus.Draft, Stage.Qualified, "NotApproved")]
    [InlineData(ReviewStatus.InReview, Stage.Qualified, "NotApproved")]
    [InlineData(ReviewStatus.ActionRequired, Stage.Qualified, "NotApproved")]
    [InlineData(ReviewStatus.Rejected, Stage.Qualified, "NotApproved")]
    [InlineData(ReviewStatus.Approved, Stage.Launched, "StageTerminal")]
    [InlineData(ReviewStatus.Approved, Stage.ClosedLost, "StageTerminal")]
    public void WhatIsNotApprovedAndOpen_TakesNoOffer(ReviewStatus status, Stage stage, string expected)
    {
        Assert.Equal([expected], Associate(In(status, stage)));
        Assert.Equal([expected], Lines(OfferRules.CheckDisassociation(In(status, stage), Now)));
    }

    [Fact]
    public void ApprovedOne_TakesOneOffer()
    {
        var opportunity = In(ReviewStatus.Approved, Stage.Qualified);
        Assert.Empty(Associate(opportunity));
        Assert.Equal(["ValueInvalid arn"], Associate(opportunity, "offer-1"));
        opportunity.OfferArn = Arn;
        Assert.Empty(Associate(opportunity));
        Assert.Equal(["OfferAlreadyAssociated arn"], Associate(opportunity, Arn + "2"));
        Assert.Empty(OfferRules.CheckDisassociation(opportunity, Now));
    }

    [Fact]
    public void PendingInvitation_ComesFirst() =>
        Assert.Equal(["InvitationPending"], Associate(Shared(InvitationStatus.Pending, Now.AddHours(1))));
}
