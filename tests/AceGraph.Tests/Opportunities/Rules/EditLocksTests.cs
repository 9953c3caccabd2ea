using AceGraph.Errors;
using AceGraph.Opportunities;
using AceGraph.Opportunities.Rules;
using AceGraph.Picklists;
using Snapshooter.Xunit;
using static AceGraph.Tests.Opportunities.Rules.Sample;

namespace AceGraph.Tests.Opportunities.Rules;

public sealed class EditLocksTests
{
    private static IEnumerable<string> Judge(Opportunity opportunity, params string[] paths) =>
        Lines(EditLocks.Judge(opportunity, paths, Now));

    [Fact]
    public void EveryStatusAndStage_OpensItsFields()
    {
        var table =
            from status in Enum.GetValues<ReviewStatus>()
            from stage in StagePicklist.All
            let fields = EditLocks.EditableFields(In(status, stage), Now)
            select $"{status} {stage}: {(fields.Count == OpportunityFields.All.Count ? "everything" : string.Join(", ", fields))}";
        Snapshot.Match(string.Join('\n', table));
    }

    [Theory]
    [InlineData(ReviewReason.ClarifySolution, "solutionIds", true)]
    [InlineData(ReviewReason.ClarifySolution, "otherSolution", true)]
    [InlineData(ReviewReason.ClarifySolution, "awsProductCodes", false)]
    [InlineData(ReviewReason.ClarifyRevenue, "awsProductCodes", true)]
    [InlineData(ReviewReason.ClarifyRevenue, "solutionIds", false)]
    [InlineData(ReviewReason.ClarifyOther, "solutionIds", false)]
    [InlineData(ReviewReason.ClarifyOther, "businessProblem", true)]
    public void Reason_OpensItsFields(ReviewReason reason, string path, bool isOpen) =>
        Assert.Equal(isOpen, EditLocks.EditableFields(In(ReviewStatus.ActionRequired, Stage.Qualified, reason), Now).Contains(path));

    [Fact]
    public void FieldsTheValidatorNamed_OpenButNeverTheStage()
    {
        var opportunity = In(ReviewStatus.ActionRequired, Stage.Qualified);
        opportunity.Review.RequestedFields = ["stage", "title", "customer.contact"];
        var editable = EditLocks.EditableFields(opportunity, Now);
        Assert.Contains("title", editable);
        Assert.Contains("customer.contact.email", editable);
        Assert.DoesNotContain("stage", editable);
    }

    [Theory]
    [InlineData(ReviewStatus.Submitted, Stage.Qualified, "LockedInReview")]
    [InlineData(ReviewStatus.InReview, Stage.Qualified, "LockedInReview")]
    [InlineData(ReviewStatus.Rejected, Stage.Qualified, "LockedRejected")]
    [InlineData(ReviewStatus.Approved, Stage.ClosedLost, "StageTerminal")]
    public void LockedRecord_GivesItsLockAlone(ReviewStatus status, Stage stage, string expected) =>
        Assert.Equal([expected], Judge(In(status, stage), "title", "crmId"));

    [Theory]
    [InlineData(OpportunityOrigin.PartnerReferral, true)]
    [InlineData(OpportunityOrigin.AwsReferral, false)]
    public void End_TellsToCloneWhereThatCanBe(OpportunityOrigin origin, bool isCloned)
    {
        (ReviewStatus, Stage)[] ends = [(ReviewStatus.Rejected, Stage.Qualified), (ReviewStatus.Approved, Stage.ClosedLost), (ReviewStatus.Approved, Stage.Launched)];
        foreach (var (status, stage) in ends)
        {
            var opportunity = In(status, stage);
            opportunity.Origin = origin;
            Assert.Equal(isCloned, EditLocks.LockedForWork(opportunity, Now)!.Hint!.StartsWith("Clone it", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void LockedFields_AreNamedEach() =>
        Assert.Equal(
            ["FieldNotEditable title", "FieldNotEditable customer.website"],
            Judge(In(ReviewStatus.Approved, Stage.Committed), "title", "crmId", "customer.website"));

    [Fact]
    public void NoRealChange_IsNeverRefused() => Assert.Empty(Judge(In(ReviewStatus.Rejected, Stage.Qualified)));

    [Fact]
    public void LaunchedStage_IsFinal() => Assert.Equal(["StageTerminal stage"], Judge(In(ReviewStatus.Approved, Stage.Launched), "stage", "title"));

    [Theory]
    [InlineData(InvitationStatus.Pending, 1, ErrorCode.InvitationPending)]
    [InlineData(InvitationStatus.Pending, 0, ErrorCode.InvitationExpired)]
    [InlineData(InvitationStatus.Rejected, 1, ErrorCode.InvitationAnswered)]
    [InlineData(InvitationStatus.Expired, -1, ErrorCode.InvitationExpired)]
    [InlineData(InvitationStatus.Accepted, -1, null)]
    public void Invitation_LocksUntilAccepted(InvitationStatus invitation, int hoursLeft, ErrorCode? expected) =>
        Assert.Equal(expected, EditLocks.Locked(Shared(invitation, Now.AddHours(hoursLeft)), Now)?.Code);
}
