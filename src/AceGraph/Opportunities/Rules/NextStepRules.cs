using AceGraph.Errors;
using AceGraph.Opportunities.Fields;

namespace AceGraph.Opportunities.Rules;

/// <summary>What a next step holds: the actions agreed with the customer, and what is asked of AWS.</summary>
public static class NextStepRules
{
    /// <summary>AWS, each answer, in code points.</summary>
    public const int MaxLength = 255;

    private static readonly Rule BothBlank = new(
        ErrorCode.ValueRequired, ["customerActions", "awsAsk"], "A next step needs the customer's actions or what is asked of AWS.",
        "Answer at least one of the two.", Rule.Deck);

    private static readonly Rule Incomplete = new(
        ErrorCode.LastNextStepIncomplete, ["customerActions", "awsAsk"], "A good next step tells the customer's actions and what is asked of AWS.",
        "Answer both in the next one.", Rule.Deck)
    { Severity = RuleSeverity.Warning };

    public static IReadOnlyList<Rule> Rules { get; } = [BothBlank, Incomplete];

    /// <summary>The two answers, trimmed, blank as null, in NFC; too long or malformed ones are refused, and two blank ones.</summary>
    public static (NextStep Step, IReadOnlyList<UserError> Errors) Read(string? customerActions, string? awsAsk)
    {
        var reading = new FieldReading(KnownReferences.None, null);
        var step = new NextStep
        {
            CustomerActions = TextRules.Read(customerActions, "customerActions", MaxLength, reading),
            AwsAsk = TextRules.Read(awsAsk, "awsAsk", MaxLength, reading),
        };
        var isEmpty = step is { CustomerActions: null, AwsAsk: null } && reading.Errors.Count == 0;
        return (step, isEmpty ? [BothBlank.Error("customerActions")] : reading.Errors);
    }

    /// <summary>The warning of a step with one answer only.</summary>
    public static IReadOnlyList<UserError> Warnings(NextStep step) => (step.CustomerActions, step.AwsAsk) switch
    {
        (null, not null) => [Incomplete.Error("customerActions", "The actions agreed with the customer are not told.")],
        (not null, null) => [Incomplete.Error("awsAsk", "What is asked of AWS is not told.")],
        _ => [],
    };
}
