using System.Globalization;
using AceGraph.Data;
using AceGraph.Errors;
using AceGraph.Picklists;

namespace AceGraph.Opportunities.Rules;

/// <summary>
/// Rule 19, deck: another opportunity of the partner with the same customer, and the same solutions or the same use case, was last
/// submitted less than 120 x 24 hours ago. The look-up by customer is the caller's; what counts as equal is decided here.
/// </summary>
public static class DuplicateRule
{
    public static readonly TimeSpan Window = TimeSpan.FromDays(120);

    private static readonly Rule Description = new(
        ErrorCode.DuplicateWithin120Days,
        ["useCase", "solutionIds", "otherSolution", "customer.companyName", "customer.website"],
        "An opportunity with the same customer, and the same solutions or use case, must not have been submitted less than 120 days ago.",
        "Work the earlier opportunity, or wait until the date.", Rule.Deck)
    { Stages = Rule.Submittable };

    public static readonly SubmissionRule Submission = new("19", Description, facts => facts.Duplicate is { } found ? [Error(found)] : []);

    /// <summary>
    /// By what to look earlier opportunities up: the host of the website (<see cref="Customer.Domain"/>); for national security without
    /// one the folded company name. Null: there is nothing to compare yet.
    /// </summary>
    public static CustomerKey? CustomerKeyOf(Opportunity opportunity)
    {
        var customer = opportunity.Customer;
        if (CustomerDomain.FromWebsite(customer.Website) is { } host)
            return new("customer.website", host);
        return opportunity.NationalSecurity && customer.CompanyName is { } name && CompanyNames.Fold(name) is { Length: > 0 } folded
            ? new("customer.companyName", folded)
            : null;
    }

    /// <summary>The finding that stands in the way longest; null: none.</summary>
    /// <param name="opportunity">The one to be submitted.</param>
    /// <param name="candidates">Others of the same partner that have its <see cref="CustomerKeyOf"/>.</param>
    /// <param name="clonedFrom">Ids of the opportunities that it was cloned from, at any remove.</param>
    /// <param name="now">The instant of submission; at exactly 120 x 24 hours after the other it passes.</param>
    public static DuplicateFinding? Find(
        Opportunity opportunity, IEnumerable<DuplicateCandidate> candidates, IReadOnlySet<long> clonedFrom, DateTimeOffset now)
    {
        if (CustomerKeyOf(opportunity) is not { } key)
            return null;
        var findings =
            from candidate in candidates
            where candidate.Id != opportunity.Id && Counts(candidate, clonedFrom)
            let submittedAt = candidate.SubmittedAt!.Value
            let left = submittedAt + Window - now
            where left > TimeSpan.Zero
            let matched = Matched(opportunity, candidate)
            where matched.Count > 0
            select new DuplicateFinding(candidate.Id, submittedAt, [key.Field, .. matched], (int)Math.Ceiling(left.TotalDays), submittedAt + Window);
        return findings.OrderByDescending(finding => finding.AllowedFrom).ThenByDescending(finding => finding.OpportunityId).FirstOrDefault();
    }

    private static bool Counts(DuplicateCandidate candidate, IReadOnlySet<long> clonedFrom) =>
        candidate.SubmittedAt is not null
        && candidate.Status is not (ReviewStatus.Draft or ReviewStatus.Rejected)
        && candidate is not { Origin: OpportunityOrigin.AwsReferral, LeadId: null }
        && !(candidate.Stage == Stage.ClosedLost && clonedFrom.Contains(candidate.Id));

    private static List<string> Matched(Opportunity opportunity, DuplicateCandidate candidate)
    {
        var fields = new List<string>();
        if (opportunity.UseCase is not null && opportunity.UseCase == candidate.UseCase)
            fields.Add("useCase");
        if (opportunity.SolutionIds.Count > 0 && opportunity.SolutionIds.ToHashSet().SetEquals(candidate.SolutionIds))
            fields.Add("solutionIds");
        if (opportunity.SolutionIds.Count == 0 && candidate.SolutionIds.Count == 0 && AreSameText(opportunity.OtherSolution, candidate.OtherSolution))
            fields.Add("otherSolution");
        return fields;
    }

    private static bool AreSameText(string? left, string? right) =>
        !string.IsNullOrWhiteSpace(left) && right is not null && TextKey.Fold(left.Trim()) == TextKey.Fold(right.Trim());

    private static string Name(string path) => path switch
    {
        "customer.website" => "customer website",
        "customer.companyName" => "customer name",
        "solutionIds" => "solutions",
        "otherSolution" => "other solution",
        _ => "use case",
    };

    private static UserError Error(DuplicateFinding found)
    {
        var days = found.DaysLeft == 1 ? "1 day" : $"{found.DaysLeft} days";
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"An opportunity with the same {string.Join(", ", found.MatchedOn.Select(Name))} was submitted on {found.SubmittedAt.UtcDateTime:yyyy-MM-dd}; this one can be submitted from {found.AllowedFrom.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'} on, in {days}.");
        return Description.Error(null, message) with { SubjectId = found.OpportunityId };
    }
}
