using AceGraph.Picklists;

namespace AceGraph.Opportunities.Rules;

/// <summary>An equal submission of the same partner that stands in the way.</summary>
/// <param name="OpportunityId">Told only where the viewer may see it.</param>
/// <param name="SubmittedAt">Its last submission.</param>
/// <param name="MatchedOn">Input fields that are equal.</param>
/// <param name="DaysLeft">Whole days until it stands in the way no more, rounded up.</param>
/// <param name="AllowedFrom">The first instant at which this one can be submitted.</param>
public sealed record DuplicateFinding(
    long OpportunityId, DateTimeOffset SubmittedAt, IReadOnlyList<string> MatchedOn, int DaysLeft, DateTimeOffset AllowedFrom);

/// <summary>What the duplicate rule needs to know of another opportunity of the same partner and the same customer.</summary>
public sealed record DuplicateCandidate(long Id, DateTimeOffset? SubmittedAt)
{
    public OpportunityOrigin Origin { get; init; } = OpportunityOrigin.PartnerReferral;

    /// <summary>An AWS referral that was made of a lead is submitted like any other.</summary>
    public long? LeadId { get; init; }
    public ReviewStatus Status { get; init; } = ReviewStatus.Submitted;
    public Stage Stage { get; init; } = Stage.Qualified;
    public IReadOnlyCollection<long> SolutionIds { get; init; } = [];
    public string? OtherSolution { get; init; }
    public UseCase? UseCase { get; init; }
}

/// <summary>By what a customer is looked up: the field, and the value that both must have in it.</summary>
/// <param name="Field"><c>customer.website</c> or <c>customer.companyName</c>.</param>
/// <param name="Value">A host name, or a name as <see cref="CompanyNames.Fold"/> gives it.</param>
public sealed record CustomerKey(string Field, string Value);
