using AceGraph.Data;
using AceGraph.Errors;
using AceGraph.Picklists;

namespace AceGraph.Opportunities.Rules;

/// <summary>
/// The deck's guiding questions as warnings: an unanswered one never stops a submission, but tends to bring it back. Each answered one
/// is worth 20 of 100.
/// </summary>
public static class Guidance
{
    private const int PainPointWords = 10;
    private const int SolutionWords = 20;
    private const int ShortestName = 3;

    private sealed record Question(GuidingQuestionKey Key, string Text, Rule Rule, Func<SubmissionFacts, bool> IsAnswered);

    private static readonly Question[] Questions =
    [
        new(GuidingQuestionKey.PainPoint, "What is the customer's pain point, and what is the scope of the solution?",
            Of(ErrorCode.PainPointUnclear, ["businessProblem"], "The pain point does not come out of the business problem.",
                "Describe the customer's problem in at least 10 words."),
            facts => Words.Count(facts.Opportunity.BusinessProblem) >= PainPointWords),
        new(GuidingQuestionKey.Solution, "What is the goal, and is there a statement of work?",
            Of(ErrorCode.SolutionUnclear, ["businessProblem"], "The solution does not come out of the business problem.",
                "Name the solution in the business problem, or describe in at least 20 words how it meets the need."),
            IsSolutionClear),
        new(GuidingQuestionKey.CustomerActivities, "Which activities took place with the customer?",
            Of(ErrorCode.CustomerActivitiesUnclear, ["stage", "salesActivities"], "What happened with the customer so far does not come out.",
                "Choose the sales activities, and set the stage to Qualified once the deal is."),
            facts => facts.Opportunity is { SalesActivities.Count: > 0, Stage: >= Stage.Qualified }),
        new(GuidingQuestionKey.AwsConsumption, "Does AWS consumption rise, and by which services?",
            Of(ErrorCode.AwsConsumptionUnclear, ["awsProductCodes", "monthlyRevenue"], "Whether and where AWS consumption rises does not come out.",
                "Give the monthly revenue and the AWS products that make it."),
            facts => facts.Opportunity is { MonthlyRevenue.Amount: > 0, AwsProductCodes.Count: > 0 }),
        new(GuidingQuestionKey.NextSteps, "What are the next steps, and when?",
            Of(ErrorCode.NextStepsUnclear, ["targetCloseDate", "additionalComments"], "What happens next, and when, does not come out.",
                "Set a target close date after today, and add a next step with the actions agreed with the customer."),
            facts => facts.Opportunity.TargetCloseDate > facts.Today && (facts.HasAgreedActions || facts.Opportunity.AdditionalComments is not null)),
    ];

    /// <summary>AWS: a contract renewal that is no expansion brings nothing new and tends to be sent back.</summary>
    private static readonly Rule RenewalWithoutExpansion =
        Of(ErrorCode.RenewalWithoutExpansion, ["type", "submissionType"], "A contract renewal without an expansion tends to be sent back.",
            "Say what grows (cross-sell or up-sell) and set the type to Expansion.");

    /// <summary>The warnings as data, in the order in which they are reported.</summary>
    public static IReadOnlyList<Rule> Rules { get; } = [RenewalWithoutExpansion, .. Questions.Select(question => question.Rule), PreviousFindings.Rule];

    public static IReadOnlyList<GuidingQuestion> Ask(SubmissionFacts facts) =>
        [.. Questions.Select(question => Answer(question, question.IsAnswered(facts)))];

    public static IReadOnlyList<UserError> Warnings(SubmissionFacts facts)
    {
        var warnings = new List<UserError>();
        if (facts.Opportunity is { SubmissionType: SubmissionType.IsvContractRenewal, Type: not OpportunityType.Expansion })
            warnings.Add(RenewalWithoutExpansion.Error("type"));
        warnings.AddRange(Questions.Where(question => !question.IsAnswered(facts)).Select(question => question.Rule.Error(question.Rule.Fields is [var only] ? only : null)));
        if (facts.PreviousFinding is { } finding)
            warnings.Add(PreviousFindings.Warning(finding));
        return warnings;
    }

    private static GuidingQuestion Answer(Question question, bool answered) =>
        new(question.Key, question.Text, answered, answered ? null : question.Rule.Hint);

    private static bool IsSolutionClear(SubmissionFacts facts)
    {
        var problem = TextKey.Fold(facts.Opportunity.BusinessProblem ?? "");
        return Words.Count(facts.Opportunity.BusinessProblem) >= SolutionWords
            || facts.SolutionNames.Append(facts.Opportunity.OtherSolution ?? "")
                .Select(name => TextKey.Fold(name.Trim()))
                .Any(name => name.Length >= ShortestName && problem.Contains(name, StringComparison.Ordinal));
    }

    private static Rule Of(ErrorCode code, string[] fields, string message, string hint) =>
        new(code, fields, message, hint, Rule.Deck) { Severity = RuleSeverity.Warning, Stages = Rule.Submittable };
}
