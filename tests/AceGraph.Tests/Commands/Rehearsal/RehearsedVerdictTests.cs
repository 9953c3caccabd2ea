using AceGraph.Commands.Rehearsal;
using AceGraph.Opportunities.Rules;
using AceGraph.Picklists;

namespace AceGraph.Tests.Commands.Rehearsal;

public sealed class RehearsedVerdictTests
{
    private static RehearsedVerdict Of(int round, bool hasReplied, params GuidingQuestionKey[] open) => RehearsedVerdict.Of(
        [.. Enum.GetValues<GuidingQuestionKey>().Select(key => new GuidingQuestion(key, $"{key}?", !open.Contains(key), open.Contains(key) ? "Tell." : null))], round, hasReplied);

    [Theory]
    [InlineData(ReviewReason.ClarifySolution, "PainPoint? Tell.", "", GuidingQuestionKey.PainPoint)]
    [InlineData(ReviewReason.ClarifySolution, "Solution? Tell.", "", GuidingQuestionKey.Solution, GuidingQuestionKey.AwsConsumption)]
    [InlineData(ReviewReason.ClarifySolution, "PainPoint? Tell. Solution? Tell.", "", GuidingQuestionKey.NextSteps, GuidingQuestionKey.PainPoint, GuidingQuestionKey.Solution)]
    [InlineData(ReviewReason.ClarifyRevenue, "AwsConsumption? Tell.", "", GuidingQuestionKey.AwsConsumption, GuidingQuestionKey.CustomerActivities)]
    [InlineData(ReviewReason.ClarifyOther, "NextSteps? Tell.", "targetCloseDate additionalComments", GuidingQuestionKey.NextSteps)]
    [InlineData(ReviewReason.ClarifyOther, "CustomerActivities? Tell. NextSteps? Tell.", "salesActivities targetCloseDate additionalComments", GuidingQuestionKey.CustomerActivities, GuidingQuestionKey.NextSteps)]
    public void OpenQuestion_IsAsked(ReviewReason reason, string comment, string fields, params GuidingQuestionKey[] open)
    {
        var verdict = Of(2, true, open);
        Assert.Equal((ReviewStatus.ActionRequired, reason, comment, fields), (verdict.Outcome, verdict.Reason, verdict.Comment, string.Join(' ', verdict.Fields)));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(4, false)]
    public void EverythingAnswered_IsApproved(int round, bool hasReplied) => Assert.Equal(ReviewStatus.Approved, Of(round, hasReplied).Outcome);

    [Theory]
    [InlineData(3, true, ReviewStatus.Approved)]
    [InlineData(3, false, ReviewStatus.Rejected)]
    [InlineData(4, false, ReviewStatus.Rejected)]
    [InlineData(2, false, ReviewStatus.ActionRequired)]
    public void ThirdRound_AsksNoMore(int round, bool hasReplied, ReviewStatus outcome) =>
        Assert.Equal(outcome, Of(round, hasReplied, GuidingQuestionKey.NextSteps).Outcome);
}
