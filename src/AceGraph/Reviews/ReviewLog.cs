using AceGraph.Changes;
using AceGraph.Data;
using AceGraph.Mutations;
using AceGraph.Opportunities;

namespace AceGraph.Reviews;

/// <summary>Writes an act of a validator into the log: every part of the review that it changes.</summary>
internal static class ReviewLog
{
    /// <summary>Sets what the act sets, raises the version and logs the difference.</summary>
    public static Opportunity Change(Act act, Opportunity opportunity, Action set)
    {
        var before = Parts(opportunity);
        set();
        var fields = before.Zip(Parts(opportunity), (old, now) => LoggedField.Of(old.Path, old.Value, now.Value)).Where(f => f.OldValue != f.NewValue);
        act.Touch(opportunity);
        act.Record(ChangeType.OpportunityReviewed, opportunity, [.. fields]);
        return opportunity;
    }

    private static (string Path, object? Value)[] Parts(Opportunity opportunity)
    {
        var review = opportunity.Review;
        return
        [
            ("status", opportunity.Status),
            ("review.validatorId", review.ValidatorId is { } user ? NodeId.Format(NodeId.User, user) : null),
            ("review.reason", review.Reason),
            ("review.fields", review.RequestedFields is { Count: > 0 } fields ? fields.ToArray() : null),
            ("review.code", review.Disqualification),
            ("review.invalidCause", review.InvalidCause),
            ("review.duplicateOfId", review.DuplicateOfId is { } other ? NodeId.Format(NodeId.Opportunity, other) : null),
            ("review.comment", review.Comment),
        ];
    }
}
