using AceGraph.Data;
using AceGraph.Mutations;
using AceGraph.Opportunities;
using AceGraph.Opportunities.Rules;
using AceGraph.Picklists;
using AceGraph.Reviews;
using AceGraph.Reviews.Rules;

namespace AceGraph.Commands.Rehearsal;

/// <summary>Decides on one submission, by the acts that every validator has.</summary>
internal static class RehearsedReview
{
    /// <summary>Only while it is in review since then; another version alone may be a hand-over, which no review waits for.</summary>
    public static async Task<Outcome<Opportunity>> DecideAsync(Act act, string id, DateTimeOffset takenUpAt)
    {
        if (await Gate.FindAsync(act, id) is not { Status: ReviewStatus.InReview } opportunity || opportunity.Review.StartedAt != takenUpAt)
        {
            return Gate.NotFound("id");
        }

        var questions = Guidance.Ask(await OpportunityWriting.FactsAsync(act, opportunity));
        var verdict = RehearsedVerdict.Of(questions, opportunity.Review.Round, await HasRepliedAsync(act, opportunity.Id));
        if (verdict.Reason is { } reason)
        {
            return await RequestAction.RunAsync(act, id, opportunity.Version, reason, verdict.Comment, verdict.Fields);
        }

        return verdict.Outcome == ReviewStatus.Approved
            ? await ApproveOpportunity.RunAsync(act, id, opportunity.Version, verdict.Comment)
            : await DisqualifyOpportunity.RunAsync(act, id, opportunity.Version, new Disqualification(DisqualificationCode.Incomplete, null, null, verdict.Comment));
    }

    /// <summary>Whether the partner has changed anything since the first request.</summary>
    private static async Task<bool> HasRepliedAsync(Act act, long id) => await act.Sql.ScalarAsync<long>(
        new Sql($"""
            SELECT count(*) FROM changes c
            WHERE c.subject_id = {NodeId.Format(NodeId.Opportunity, id)} AND c.type IN ('OPPORTUNITY_UPDATED', 'NEXT_STEP_ADDED')
              AND c.at >= (SELECT min(r.decided_at) FROM review_rounds r WHERE r.opportunity_id = {id})
            """),
        act.Cancellation) > 0;
}
