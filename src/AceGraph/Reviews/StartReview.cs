using AceGraph.Api.Types;
using AceGraph.Mutations;
using AceGraph.Opportunities;
using AceGraph.Picklists;

namespace AceGraph.Reviews;

/// <summary>Takes up a submission, which no other validator has taken up.</summary>
internal static class StartReview
{
    public static async Task<Outcome<Opportunity>> RunAsync(Act act, string id, int? version)
    {
        var (opportunity, refused) = await ReviewGate.OpenAsync(act, id, version, ReviewStatus.InReview);
        return refused is not null ? refused : ReviewLog.Change(act, opportunity!, () =>
        {
            opportunity!.Status = ReviewStatus.InReview;
            (opportunity.Review.StartedAt, opportunity.Review.ValidatorId) = (act.Now, act.Viewer.User.Id);
        });
    }
}

public sealed class StartReviewInput : InputType
{
    public StartReviewInput()
        : base("StartReviewInput", "What is taken up.")
    {
        Field("id", "ID!", "The opportunity, which is SUBMITTED.");
        Field("version", "Int", "The version that was looked at; a later one is a conflict.");
        AddIdempotencyKey();
    }
}
