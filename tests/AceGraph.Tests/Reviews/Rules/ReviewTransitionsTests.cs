using AceGraph.Picklists;
using AceGraph.Reviews.Rules;

namespace AceGraph.Tests.Reviews.Rules;

public sealed class ReviewTransitionsTests
{
    [Fact]
    public void EveryPair_IsAllowedOrNot() => Assert.Equal(
        [
            "Draft -> Submitted", "Submitted -> InReview", "InReview -> ActionRequired", "InReview -> Approved", "InReview -> Rejected",
            "ActionRequired -> Submitted",
        ],
        from status in Enum.GetValues<ReviewStatus>()
        from target in Enum.GetValues<ReviewStatus>()
        where ReviewTransitions.Check(AceGraph.Tests.Opportunities.Rules.Sample.In(status, Stage.Qualified), target, null) is null
        select $"{status} -> {target}");
}
