namespace AceGraph.Opportunities.Rules;

/// <summary>Every rule that submission and editing obey, in the order in which errors are reported: what <c>Query.rules</c> prints.</summary>
public static class RuleBook
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. EditLocks.Rules,
        .. InputRules.Rules,
        .. SubmissionRules.All.Select(rule => rule.Rule),
        .. UpdateRules.Rules,
        .. StageRules.Rules,
        .. OfferRules.Rules,
        .. Guidance.Rules,
        .. NextStepRules.Rules,
    ];
}
