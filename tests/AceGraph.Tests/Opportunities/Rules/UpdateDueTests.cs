using AceGraph.Opportunities;
using AceGraph.Opportunities.Rules;
using AceGraph.Picklists;
using static AceGraph.Tests.Opportunities.Rules.Sample;

namespace AceGraph.Tests.Opportunities.Rules;

public sealed class UpdateDueTests
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Update_IsDueAtExactlyFourteenDays(int ticksShort, bool isDue)
    {
        var opportunity = In(ReviewStatus.Approved, Stage.Qualified);
        opportunity.LastProgressAt = Now.AddDays(-14).AddTicks(ticksShort);
        Assert.Equal(isDue, UpdateDue.IsDue(opportunity, Now));
    }

    [Theory]
    [InlineData(ReviewStatus.Draft, Stage.Qualified)]
    [InlineData(ReviewStatus.InReview, Stage.Qualified)]
    [InlineData(ReviewStatus.Approved, Stage.Launched)]
    public void UnapprovedOrClosed_IsNeverDueNorSlipped(ReviewStatus status, Stage stage)
    {
        var opportunity = In(status, stage);
        opportunity.LastProgressAt = Now.AddDays(-99);
        Assert.Null(UpdateDue.DueAt(opportunity));
        Assert.False(UpdateDue.IsDue(opportunity, Now));
        Assert.Null(UpdateDue.SlippedDays(opportunity, Today.AddDays(9)));
    }

    [Theory]
    [InlineData("monthlyRevenue", true)]
    [InlineData("additionalComments", false)]
    public void Progress_IsAChangeOfAPriorityField(string path, bool counts)
    {
        Assert.NotNull(OpportunityFields.Find(path));
        Assert.Equal(counts, UpdateDue.IsProgress(path));
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, null)]
    [InlineData(2, 1)]
    [InlineData(11, 10)]
    public void CloseDateBeforeToday_HasSlipped(int days, int? slipped) =>
        Assert.Equal(slipped, UpdateDue.SlippedDays(In(ReviewStatus.Approved, Stage.Committed), Today.AddDays(days)));
}
