using AceGraph.Api.Types;
using AceGraph.Data;
using AceGraph.Mutations;
using AceGraph.Opportunities;
using AceGraph.Picklists;
using AceGraph.Reviews.Rules;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Reviews;

/// <summary>Rejects an opportunity for good; the partner can clone it, put right what was found, and submit the clone.</summary>
internal static class DisqualifyOpportunity
{
    public static async Task<Outcome<Opportunity>> RunAsync(Act act, string id, int? version, Disqualification given)
    {
        var (opportunity, refused) = await ReviewGate.OpenAsync(act, id, version, ReviewStatus.Rejected);
        if (refused is not null)
        {
            return refused;
        }

        var original = given.DuplicateOf is null ? null : await Gate.FindAsync(act, given.DuplicateOf);
        var asked = await LastRequestAsync(act, opportunity!);
        var facts = new DisqualificationFacts(asked is not null, original is null ? null : await CompareAsync(act, opportunity!, original));
        var (comment, errors) = given.Read(facts);
        if (errors.Count > 0)
        {
            return Outcome<Opportunity>.Refused(errors);
        }

        return await ReviewDecision.WriteAsync(act, opportunity!, ReviewStatus.Rejected, review =>
        {
            (review.Disqualification, review.InvalidCause, review.DuplicateOfId, review.Comment) = (given.Code, given.Cause, original?.Id, comment);
            // What was asked and not answered is what a clone has to put right.
            review.Reason = given.Code == DisqualificationCode.Incomplete ? asked!.Reason : null;
        });
    }

    private static Task<ReviewRound?> LastRequestAsync(Act act, Opportunity opportunity) => act.Db.ReviewRounds
        .Where(r => r.OpportunityId == opportunity.Id && r.Outcome == ReviewStatus.ActionRequired)
        .OrderByDescending(r => r.Round)
        .FirstOrDefaultAsync(act.Cancellation);

    private static async Task<OriginalFacts> CompareAsync(Act act, Opportunity opportunity, Opportunity original)
    {
        var (first, other) = (await FirstSubmissionAsync(act, opportunity), await FirstSubmissionAsync(act, original));
        return new OriginalFacts(
            IsSameCustomer: original.PartnerId == opportunity.PartnerId
                && DerivedColumns.CustomerKey(original.Customer) == DerivedColumns.CustomerKey(opportunity.Customer),
            IsSubmittedEarlier: other > 0 && (other, original.Id).CompareTo((first, opportunity.Id)) < 0);
    }

    /// <summary>In milliseconds; 0 where it was never submitted.</summary>
    private static Task<long> FirstSubmissionAsync(Act act, Opportunity opportunity) => act.Sql.ScalarAsync<long>(
        new Sql($"SELECT min(r.submitted_at) FROM review_rounds r WHERE r.opportunity_id = {opportunity.Id}"), act.Cancellation);
}

public sealed class DisqualifyOpportunityInput : InputType
{
    public DisqualifyOpportunityInput()
        : base("DisqualifyOpportunityInput", "Why it is rejected.")
    {
        Field("id", "ID!", "The opportunity, which is IN_REVIEW.");
        Field("version", "Int", "The version that was looked at; a later one is a conflict.");
        Field("code", "DisqualificationCode!", "INCOMPLETE only where action was asked for before.");
        Field("invalidCause", "InvalidCause", "Which of the four causes: with INVALID, and only with it.");
        Field("comment", "String", "What the partner reads, at most 2,000 characters.");
        Field("duplicateOfId", "ID", "The opportunity of the same partner and customer that was submitted earlier: with DUPLICATE, and only with it.");
        AddIdempotencyKey();
    }
}
