namespace AceGraph.Opportunities.Rules;

/// <summary>All that the submission rules and the guiding questions look at.</summary>
/// <param name="Opportunity">The record as it would be submitted.</param>
/// <param name="Now">The instant of judging.</param>
/// <param name="Today">That instant's day in the partner's time zone.</param>
/// <param name="PartnerName">Whose opportunity it is.</param>
public sealed record SubmissionFacts(Opportunity Opportunity, DateTimeOffset Now, DateOnly Today, string PartnerName)
{
    /// <summary>The partner's registered domains, lower case, in punycode.</summary>
    public IReadOnlyList<string> PartnerDomains { get; init; } = [];

    /// <summary>Names of the chosen solutions.</summary>
    public IReadOnlyList<string> SolutionNames { get; init; } = [];

    /// <summary>Whether any next step tells what was agreed with the customer (<see cref="NextStep.CustomerActions"/>).</summary>
    public bool HasAgreedActions { get; init; }

    /// <summary>What <see cref="DuplicateRule.Find"/> has found.</summary>
    public DuplicateFinding? Duplicate { get; init; }

    /// <summary>What <see cref="PreviousFindings.Of"/> tells of the rejected opportunity that it was cloned from.</summary>
    public PreviousFinding? PreviousFinding { get; init; }

    public bool IsNationalSecurity => Opportunity.NationalSecurity;
}
