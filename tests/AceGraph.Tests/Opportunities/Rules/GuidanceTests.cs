using AceGraph.Opportunities;
using AceGraph.Opportunities.Rules;
using AceGraph.Picklists;
using AceGraph.Reviews;
using static AceGraph.Tests.Opportunities.Rules.Sample;

namespace AceGraph.Tests.Opportunities.Rules;

public sealed class GuidanceTests
{
    private const string DeckExample =
        "Customer B needs to scan misconfigurations in their cloud infra to minimize security risk. Our AWS-based solution, AWSome Security, "
        + "can help customer identify key security vulnerabilities in their cloud infra and recommend best practices.";

    private static IEnumerable<string> Warnings(Action<Opportunity> change) => Lines(Guidance.Warnings(Facts(change)));

    [Fact]
    public void DecksShortExample_IsUnclearButLongEnough()
    {
        var facts = Facts(o => o.BusinessProblem = "Need to manage security risk");
        Assert.Empty(SubmissionRules.Check(facts));
        Assert.Equal(
            ["PainPointUnclear businessProblem", "SolutionUnclear businessProblem", "AwsConsumptionUnclear", "NextStepsUnclear"],
            Lines(Guidance.Warnings(facts)));
    }

    [Fact]
    public void DecksLongExample_IsClear() =>
        Assert.Equal(["AwsConsumptionUnclear", "NextStepsUnclear"], Warnings(o => o.BusinessProblem = DeckExample));

    [Fact]
    public void AllAnswered_ScoresHundred()
    {
        var facts = Facts(o => { o.BusinessProblem = DeckExample; o.AwsProductCodes = ["AmazonS3"]; }) with { HasAgreedActions = true };
        var readiness = Readiness.Of(facts);
        Assert.Equal(100, readiness.Score);
        Assert.Empty(readiness.Warnings);
        Assert.True(readiness.Submittable);
        Assert.All(readiness.Guidance, question => Assert.True(question.Answered && question.Hint is null));
    }

    [Fact]
    public void EmptyDraft_ScoresZeroWithAHintEach()
    {
        var readiness = Readiness.Of(Facts(new Opportunity()));
        Assert.Equal(0, readiness.Score);
        Assert.False(readiness.Submittable);
        Assert.All(readiness.Guidance, question => Assert.NotNull(question.Hint));
        Assert.Equal(Enum.GetValues<GuidingQuestionKey>(), readiness.Guidance.Select(question => question.Key));
    }

    [Theory]
    [InlineData("Acme Scan", "we bring ACME SCAN in", true)]
    [InlineData("Acme Scan", "we bring a scanner in", false)]
    [InlineData("AB", "AB is short", false)]
    public void NamedSolution_AnswersTheSolution(string name, string problem, bool isClear)
    {
        var facts = Facts(o => o.BusinessProblem = problem) with { SolutionNames = [name] };
        Assert.Equal(isClear, Guidance.Ask(facts)[1].Answered);
    }

    [Fact]
    public void ProspectWithActivities_LeavesThemUnclear() => Assert.Contains("CustomerActivitiesUnclear", Warnings(o => o.Stage = Stage.Prospect));

    [Fact]
    public void CommentsAndFutureDate_TellTheNextSteps() => Assert.DoesNotContain("NextStepsUnclear", Warnings(o => o.AdditionalComments = "Demo"));

    [Theory]
    [InlineData(OpportunityType.FlatRenewal, true)]
    [InlineData(OpportunityType.Expansion, false)]
    [InlineData(null, true)]
    public void ContractRenewal_WarnsWithoutExpansion(OpportunityType? type, bool warns)
    {
        var warnings = Warnings(o => { o.SubmissionType = SubmissionType.IsvContractRenewal; o.Type = type; });
        Assert.Equal(warns, warnings.Contains("RenewalWithoutExpansion type"));
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData("one two, three—four", 4)]
    [InlineData("  ...  ", 0)]
    [InlineData("naïve cafe\u0301 v2", 3)]
    [InlineData("安全上の問題を解決", 4)]
    [InlineData("AWSで分析", 2)]
    public void Words_AreRunsOfLettersAndDigits(string? text, int count) => Assert.Equal(count, Words.Count(text));

    [Fact]
    public void PreviousFinding_StandsUntilItsFieldsChange()
    {
        var original = With(o => { o.Id = 5; o.Status = ReviewStatus.Rejected; o.Review = Invalid(); });
        var clone = Cloning.Copy(original, 1, 1, Now, _ => true);

        var finding = PreviousFindings.Of(clone, original, _ => true);
        clone.SalesActivities = [SalesActivity.SowSigned];

        Assert.Equal("The original was rejected as Invalid (A lead or sales activity rather than a valid opportunity): No deal yet", PreviousFindings.Warning(finding!).Message);
        Assert.Null(PreviousFindings.Of(clone, original, _ => true));
    }

    private static Review Invalid() => new()
    {
        Disqualification = DisqualificationCode.Invalid,
        InvalidCause = InvalidCause.LeadOrSalesActivity,
        Comment = "No deal yet",
    };
}
