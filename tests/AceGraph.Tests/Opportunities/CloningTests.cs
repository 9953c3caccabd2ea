using AceGraph.Opportunities;
using AceGraph.Picklists;
using AceGraph.Tests.Opportunities.Rules;

namespace AceGraph.Tests.Opportunities;

public sealed class CloningTests
{
    private static Opportunity Rejected() => Sample.With(o =>
    {
        o.CrmId = "CRM-1";
        o.ExecutedOn = Sample.Today;
        o.Status = ReviewStatus.Rejected;
        o.Review = new() { Round = 2, SubmittedAt = Sample.Now };
        o.SolutionIds = [7, 8];
        o.Stage = Stage.Committed;
    });

    [Fact]
    public void Clone_HasTheInputFieldsButFour()
    {
        var original = Rejected();
        var copy = Cloning.Copy(original, 11, 12, Sample.Now, _ => true);
        var differing = OpportunityFields.All.Where(field => !field.AreEqual(field.Get(original), field.Get(copy))).Select(field => field.Path);
        Assert.Equal(["crmId", "executedOn"], differing);
        Assert.Equal("contoso.example", copy.Customer.Domain);
        Assert.NotSame(original.DeliveryModels, copy.DeliveryModels);
    }

    [Fact]
    public void Clone_StartsAnewAsADraft()
    {
        var copy = Cloning.Copy(Rejected(), 11, 12, Sample.Now, id => id == 8, "Second try");
        Assert.Equal((ReviewStatus.Draft, 0, 0, 1, (long?)1, 11), (copy.Status, copy.Review.Round, copy.Id, copy.Version, copy.ClonedFromId, copy.OwnerId));
        Assert.Equal("Second try", copy.Title);
        Assert.Equal([8], copy.SolutionIds);
    }

    [Theory]
    [InlineData(Stage.Committed, Stage.Committed)]
    [InlineData(Stage.ClosedLost, Stage.Qualified)]
    [InlineData(Stage.Launched, Stage.Qualified)]
    public void Clone_TakesTheStageWhileOpen(Stage stage, Stage expected)
    {
        var original = Sample.In(ReviewStatus.Approved, stage);
        original.ClosedLostReason = stage == Stage.ClosedLost ? ClosedLostReason.CustomerDeficiency : null;
        var copy = Cloning.Copy(original, 1, 1, Sample.Now, _ => true);
        Assert.Equal(expected, copy.Stage);
        Assert.Null(copy.ClosedLostReason);
    }
}
