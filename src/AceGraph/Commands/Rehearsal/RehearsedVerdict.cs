using AceGraph.Opportunities.Rules;
using AceGraph.Picklists;

namespace AceGraph.Commands.Rehearsal;

/// <summary>What the scripted validator of a rehearsal decides, by the deck's guiding questions.</summary>
/// <param name="Outcome">Approved, Action Required or Rejected (as Incomplete).</param>
/// <param name="Reason">With Action Required.</param>
/// <param name="Comment">What the partner reads.</param>
/// <param name="Fields">Input field paths that it opens beyond those of the reason.</param>
public sealed record RehearsedVerdict(ReviewStatus Outcome, ReviewReason? Reason, string Comment, IReadOnlyList<string> Fields)
{
    /// <summary>From this round on it asks no more.</summary>
    private const int LastRound = 3;

    /// <param name="questions">The five questions, each answered or not.</param>
    /// <param name="round">Which submission it is; the first is 1.</param>
    /// <param name="hasReplied">The partner has changed something since the first request.</param>
    public static RehearsedVerdict Of(IReadOnlyList<GuidingQuestion> questions, int round, bool hasReplied)
    {
        var open = questions.Where(question => !question.Answered).ToList();
        if (open.Count == 0)
        {
            return new(ReviewStatus.Approved, null, "Every question is answered.", []);
        }

        if (round >= LastRound)
        {
            return hasReplied
                ? new(ReviewStatus.Approved, null, "Clear enough by now.", [])
                : new(ReviewStatus.Rejected, null, $"None of our questions was answered. {Ask(open)}", []);
        }

        var reason = open.Min(question => ReasonOf(question.Key));
        var asked = open.Where(question => ReasonOf(question.Key) == reason).ToList();
        return new(ReviewStatus.ActionRequired, reason, Ask(asked), [.. asked.SelectMany(question => FieldsOf(question.Key))]);
    }

    private static string Ask(IEnumerable<GuidingQuestion> open) => string.Join(" ", open.Select(question => $"{question.Question} {question.Hint}"));

    private static ReviewReason ReasonOf(GuidingQuestionKey key) => key switch
    {
        GuidingQuestionKey.PainPoint or GuidingQuestionKey.Solution => ReviewReason.ClarifySolution,
        GuidingQuestionKey.AwsConsumption => ReviewReason.ClarifyRevenue,
        GuidingQuestionKey.CustomerActivities or GuidingQuestionKey.NextSteps => ReviewReason.ClarifyOther,
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "No guiding question."),
    };

    private static string[] FieldsOf(GuidingQuestionKey key) => key switch
    {
        GuidingQuestionKey.CustomerActivities => ["salesActivities"],
        GuidingQuestionKey.NextSteps => ["targetCloseDate", "additionalComments"],
        GuidingQuestionKey.PainPoint or GuidingQuestionKey.Solution or GuidingQuestionKey.AwsConsumption => [],
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "No guiding question."),
    };
}
