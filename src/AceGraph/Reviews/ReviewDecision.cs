using AceGraph.Mutations;
using AceGraph.Opportunities;
using AceGraph.Picklists;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Reviews;

/// <summary>What every decision of a validator writes: the status, who and when, and the end of the round.</summary>
internal static class ReviewDecision
{
    public static async Task<Opportunity> WriteAsync(Act act, Opportunity opportunity, ReviewStatus outcome, Action<Review> say)
    {
        var review = opportunity.Review;
        ReviewLog.Change(act, opportunity, () =>
        {
            opportunity.Status = outcome;
            (review.DecidedAt, review.ValidatorId) = (act.Now, act.Viewer.User.Id);
            say(review);
        });
        var round = await act.Db.ReviewRounds.SingleAsync(r => r.OpportunityId == opportunity.Id && r.Round == review.Round, act.Cancellation);
        (round.DecidedAt, round.Outcome, round.Comment) = (act.Now, outcome, review.Comment);
        (round.Disqualification, round.InvalidCause) = (review.Disqualification, review.InvalidCause);
        // A rejection keeps the reason of an earlier request, which is no part of its own round.
        round.Reason = outcome == ReviewStatus.ActionRequired ? review.Reason : null;
        return opportunity;
    }
}
