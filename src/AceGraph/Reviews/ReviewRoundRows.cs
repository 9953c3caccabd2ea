using System.Data.Common;
using AceGraph.Data;
using AceGraph.Picklists;

namespace AceGraph.Reviews;

internal static class ReviewRoundRows
{
    public static SqlName Columns { get; } = new(
        "r.opportunity_id, r.round, r.submitted_at, r.submitted_by_id, r.decided_at, r.outcome, r.reason, r.disqualification, r.invalid_cause, r.comment");

    public static ReviewRound Map(DbDataReader row) => new()
    {
        OpportunityId = row.GetInt64(0),
        Round = row.GetInt32(1),
        SubmittedAt = row.Instant(2),
        SubmittedById = row.Id(3),
        DecidedAt = row.InstantOrNull(4),
        Outcome = row.PickOrNull<ReviewStatus>(5),
        Reason = row.PickOrNull<ReviewReason>(6),
        Disqualification = row.PickOrNull<DisqualificationCode>(7),
        InvalidCause = row.PickOrNull<InvalidCause>(8),
        Comment = row.Text(9),
    };
}
