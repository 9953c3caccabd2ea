using AceGraph.Api.Types;
using AceGraph.Mutations;
using AceGraph.Opportunities;
using AceGraph.Picklists;
using AceGraph.Reviews.Rules;

namespace AceGraph.Reviews;

/// <summary>Sends an opportunity back to the partner with a question, and opens the fields that answer it.</summary>
internal static class RequestAction
{
    public static async Task<Outcome<Opportunity>> RunAsync(Act act, string id, int? version, ReviewReason reason, string? comment, IReadOnlyList<string> fields)
    {
        var (opportunity, refused) = await ReviewGate.OpenAsync(act, id, version, ReviewStatus.ActionRequired);
        if (refused is not null)
        {
            return refused;
        }

        var (request, errors) = ActionRequest.Read(reason, comment, fields);
        if (errors.Count > 0)
        {
            return Outcome<Opportunity>.Refused(errors);
        }

        return await ReviewDecision.WriteAsync(act, opportunity!, ReviewStatus.ActionRequired, review =>
            (review.Reason, review.Comment, review.RequestedFields) = (request.Reason, request.Comment, [.. request.Fields]));
    }
}

public sealed class RequestActionInput : InputType
{
    public RequestActionInput()
        : base("RequestActionInput", "What is asked of the partner.")
    {
        Field("id", "ID!", "The opportunity, which is IN_REVIEW.");
        Field("version", "Int", "The version that was looked at; a later one is a conflict.");
        Field("reason", "ReviewReason!", "What is to be clarified; it opens the fields that answer it.");
        Field("comment", "String", "What the partner reads, at most 2,000 characters. CLARIFY_OTHER needs it.");
        Field("fields", "[String!]", "Input field paths that the partner may change to answer, beyond those of the reason. An object stands for all its fields.");
        AddIdempotencyKey();
    }
}
