using AceGraph.Errors;

namespace AceGraph.Opportunities.Rules;

/// <summary>A rule that runs on submission.</summary>
/// <param name="Number">Its number in the order of reporting.</param>
/// <param name="Rule">What it is, as data.</param>
/// <param name="Check">Its errors; none where the record obeys.</param>
public sealed record SubmissionRule(string Number, Rule Rule, Func<SubmissionFacts, IEnumerable<UserError>> Check)
{
    /// <summary>Each field is judged for itself: in an update an error counts only where its own field was changed.</summary>
    public bool JudgesEachField { get; init; }

    /// <summary>A rule with at most one error, on a fixed field (null: on none), with its general message.</summary>
    public static SubmissionRule Simple(string number, Rule rule, string? field, Func<SubmissionFacts, bool> isBroken) =>
        new(number, rule, facts => isBroken(facts) ? [rule.Error(field)] : []);

    /// <summary>A rule with at most one error, on a fixed field, whose message says what was found. A null message: obeyed.</summary>
    public static SubmissionRule Telling(string number, Rule rule, string? field, Func<SubmissionFacts, string?> message) =>
        new(number, rule, facts => message(facts) is { } text ? [rule.Error(field, text)] : []);
}
