using AceGraph.Opportunities;
using AceGraph.Opportunities.Fields;
using AceGraph.Opportunities.Rules;
using AceGraph.Picklists;
using static AceGraph.Tests.Opportunities.Rules.Sample;

namespace AceGraph.Tests.Opportunities.Rules;

public sealed class UpdateRulesTests
{
    private static IEnumerable<string> Update(Opportunity opportunity, Dictionary<string, object?> input, bool hasNextStep = false)
    {
        var known = KnownReferences.None with { Solutions = new HashSet<long> { 7, 8 } };
        var patch = OpportunityPatch.Parse(input, known, opportunity);
        Assert.Empty(patch.Errors);
        var deltas = patch.Apply(opportunity);
        return Lines(UpdateRules.Check(Facts(opportunity), deltas, new(false, false), hasNextStep));
    }

    private static Opportunity Approved() => In(ReviewStatus.Approved, Stage.Qualified);

    [Fact]
    public void ChangedFieldInActionRequired_ObeysItsRules()
    {
        var opportunity = In(ReviewStatus.ActionRequired, Stage.Qualified);
        opportunity.UseCase = null;
        Assert.Equal(
            ["BusinessProblemTooShort businessProblem", "CloseDateNotFuture targetCloseDate"],
            Update(opportunity, new() { ["businessProblem"] = "Short", ["targetCloseDate"] = Today }));
    }

    [Fact]
    public void ChangedFieldInDraft_IsFree() =>
        Assert.Empty(Update(Ready(), new() { ["businessProblem"] = "Short", ["useCase"] = null, ["targetCloseDate"] = Today }));

    [Fact]
    public void CompetitorOther_AsksForItsName() =>
        Assert.Equal(["OtherCompetitorRequired otherCompetitor"], Update(Approved(), new() { ["competitor"] = Competitor.Other }));

    [Fact]
    public void ClearedFields_AreJudgedByTheirRules() =>
        Assert.Equal(
            ["ValueRequired targetCloseDate", "UseCaseRequired useCase", "SolutionRequired solutionIds", "RevenueRequired monthlyRevenue"],
            Update(Approved(), new() { ["targetCloseDate"] = null, ["useCase"] = null, ["solutionIds"] = null, ["monthlyRevenue"] = null }));

    [Fact]
    public void UntouchedFaults_DoNotStopAnUpdate()
    {
        var opportunity = Approved();
        opportunity.TargetCloseDate = Today.AddDays(-5);
        Assert.Empty(Update(opportunity, new() { ["useCase"] = UseCase.Blockchain }));
    }

    [Fact]
    public void CoSell_DoesNotGoBackOnceSubmitted()
    {
        var input = new Dictionary<string, object?> { ["involvement"] = InvolvementType.ForVisibilityOnly, ["primaryNeeds"] = null };
        Assert.Equal(["CoSellNotReversible involvement"], Update(Approved(), input));
        Assert.Empty(Update(Ready(), input));
    }

    [Fact]
    public void VisibilityToCoSell_NeedsStepContactActivityAndNeed()
    {
        var opportunity = Approved();
        opportunity.Involvement = InvolvementType.ForVisibilityOnly;
        opportunity.PrimaryNeeds = [];
        opportunity.SalesActivities = [];
        Assert.Equal(
            ["SalesActivityRequired salesActivities", "PrimaryNeedRequired primaryNeeds", "ValueRequired nextSteps", "ValueRequired customer.contact"],
            Update(opportunity, new() { ["involvement"] = InvolvementType.CoSell }));
    }

    [Fact]
    public void VisibilityToCoSell_WithAllOfIt_Passes()
    {
        var opportunity = Approved();
        opportunity.Involvement = InvolvementType.ForVisibilityOnly;
        opportunity.PrimaryNeeds = [];
        opportunity.Customer.Contact = new() { FirstName = "Jo", LastName = "Doe", Email = "jo@contoso.example" };
        var input = new Dictionary<string, object?> { ["involvement"] = InvolvementType.CoSell, ["primaryNeeds"] = new object[] { PrimaryNeed.DealSupport } };
        Assert.Empty(Update(opportunity, input, hasNextStep: true));
    }

    [Theory]
    [InlineData(Stage.Launched)]
    [InlineData(Stage.ClosedLost)]
    public void DraftToFinalStage_IsNotApproved(Stage stage) => Assert.Equal(["NotApproved stage"], Update(Ready(), new() { ["stage"] = stage }));

    [Fact]
    public void ClosedLostByUpdate_ObeysTheStageRules()
    {
        Assert.Equal(["ClosedLostReasonRequired closedLostReason"], Update(Approved(), new() { ["stage"] = Stage.ClosedLost }));
        Assert.Equal(["ClosedLostReasonNotAllowed closedLostReason"], Update(Ready(), new() { ["closedLostReason"] = ClosedLostReason.CustomerDeficiency }));
        Assert.Empty(Update(Approved(), new() { ["stage"] = Stage.ClosedLost, ["closedLostReason"] = ClosedLostReason.CustomerDeficiency }));
        Assert.Equal(["StageTooEarly stage"], Update(Approved(), new() { ["stage"] = Stage.Lead }));
    }
}
