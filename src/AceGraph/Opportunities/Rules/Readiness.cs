using AceGraph.Contracts;
using AceGraph.Errors;

namespace AceGraph.Opportunities.Rules;

/// <summary>What submitting a record now would say.</summary>
/// <param name="Score">0, 20, 40, 60, 80 or 100: 20 for each guiding question answered.</param>
/// <param name="Errors">What refuses the submission, in the order of the rules.</param>
/// <param name="Warnings">What would not stop it, but tends to bring it back.</param>
/// <param name="Guidance">The five guiding questions.</param>
/// <param name="Duplicate">The equal submission that stands in the way.</param>
[SchemaType]
public sealed record Readiness(
    int Score,
    IReadOnlyList<UserError> Errors,
    IReadOnlyList<UserError> Warnings,
    IReadOnlyList<GuidingQuestion> Guidance,
    DuplicateFinding? Duplicate)
{
    private const int WorthOfAQuestion = 20;

    public bool Submittable => Errors.Count == 0;

    public static Readiness Of(SubmissionFacts facts)
    {
        var questions = Rules.Guidance.Ask(facts);
        return new(
            questions.Count(question => question.Answered) * WorthOfAQuestion,
            SubmissionRules.Check(facts),
            Rules.Guidance.Warnings(facts),
            questions,
            facts.Duplicate);
    }
}
