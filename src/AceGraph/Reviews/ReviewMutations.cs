using AceGraph.Mutations;
using AceGraph.Opportunities;
using AceGraph.Picklists;
using AceGraph.Reviews.Rules;
using GraphQL.Types;

namespace AceGraph.Reviews;

/// <summary>What validators do: the fields of the Mutation type.</summary>
public static class ReviewMutations
{
    public static void AddReviewMutations(this ObjectGraphType mutation)
    {
        mutation.AddAct("startReview", "Takes up a submission. Validators only.",
            (act, i) => StartReview.RunAsync(act, i.Text("id")!, i.Number("version")));
        mutation.AddAct("requestAction", "Sends it back to the partner with a question. Validators only.",
            (act, i) => RequestAction.RunAsync(
                act, i.Text("id")!, i.Number("version"), i.Value<ReviewReason>("reason")!.Value, i.Text("comment"), Fields(i)));
        mutation.AddAct("approveOpportunity", "Validates it. Validators only.",
            (act, i) => ApproveOpportunity.RunAsync(act, i.Text("id")!, i.Number("version"), i.Text("comment")));
        mutation.AddAct("disqualifyOpportunity", "Rejects it for good. Validators only.",
            (act, i) => DisqualifyOpportunity.RunAsync(act, i.Text("id")!, i.Number("version"), Given(i)));
    }

    private static IReadOnlyList<string> Fields(IDictionary<string, object?> input) =>
        input.TryGetValue("fields", out var fields) && fields is System.Collections.IEnumerable given ? [.. given.Cast<string>()] : [];

    private static Disqualification Given(IDictionary<string, object?> input) => new(
        input.Value<DisqualificationCode>("code")!.Value, input.Value<InvalidCause>("invalidCause"), input.Text("duplicateOfId"), input.Text("comment"));
}
