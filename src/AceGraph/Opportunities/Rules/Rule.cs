using System.ComponentModel;
using AceGraph.Contracts;
using AceGraph.Errors;
using AceGraph.Picklists;

namespace AceGraph.Opportunities.Rules;

/// <summary>One rule as data: what <c>Query.rules</c> tells, and what its errors are made from.</summary>
/// <param name="Code">The code that its errors carry.</param>
/// <param name="Fields">The input fields that it looks at.</param>
/// <param name="Message">What it refuses, whatever the record.</param>
/// <param name="Hint">What to do about it.</param>
/// <param name="Source">Where it comes from: the deck, AWS's field definitions, or this server.</param>
[SchemaType]
public sealed record Rule(ErrorCode Code, IReadOnlyList<string> Fields, string Message, string Hint, string Source)
{
    public const string Deck = "ACE training deck";
    public const string Aws = "AWS field definitions";
    public const string AceGraph = "AceGraph";

    /// <summary>The stages in which an opportunity can be submitted (deck: qualified deals that are not launched yet).</summary>
    public static readonly IReadOnlyList<Stage> Submittable =
        [Stage.Qualified, Stage.TechnicalValidation, Stage.BusinessValidation, Stage.Committed];

    public RuleSeverity Severity { get; init; } = RuleSeverity.Error;

    /// <summary>The stages in which it decides.</summary>
    public IReadOnlyList<Stage> Stages { get; init; } = StagePicklist.All;

    public UserError Error(string? field = null, string? message = null) => new(Code, message ?? Message, field, Hint);
}

/// <summary>Whether a rule refuses or only warns.</summary>
[Description("Whether a rule refuses or only warns.")]
public enum RuleSeverity
{
    [Description("What breaks it is refused.")]
    Error,

    [Description("It stops nothing.")]
    Warning,
}
