using AceGraph.Api.Types;
using AceGraph.Mutations;
using AceGraph.Opportunities;
using AceGraph.Opportunities.Fields;
using AceGraph.Picklists;
using AceGraph.Reviews.Rules;

namespace AceGraph.Reviews;

/// <summary>Validates an opportunity. No rule stands in the way: what the partner submitted is the validator's to judge.</summary>
internal static class ApproveOpportunity
{
    public static async Task<Outcome<Opportunity>> RunAsync(Act act, string id, int? version, string? comment)
    {
        var (opportunity, refused) = await ReviewGate.OpenAsync(act, id, version, ReviewStatus.Approved);
        if (refused is not null)
        {
            return refused;
        }

        var reading = new FieldReading(KnownReferences.None, null);
        var text = ReviewComment.Read(comment, reading);
        if (reading.Errors.Count > 0)
        {
            return Outcome<Opportunity>.Refused(reading.Errors);
        }

        opportunity!.ApprovedAt ??= act.Now;
        opportunity.LastProgressAt = act.Now;
        return await ReviewDecision.WriteAsync(act, opportunity, ReviewStatus.Approved, review => review.Comment = text);
    }
}

public sealed class ApproveOpportunityInput : InputType
{
    public ApproveOpportunityInput()
        : base("ApproveOpportunityInput", "What is validated.")
    {
        Field("id", "ID!", "The opportunity, which is IN_REVIEW.");
        Field("version", "Int", "The version that was looked at; a later one is a conflict.");
        Field("comment", "String", "What the partner reads, at most 2,000 characters.");
        AddIdempotencyKey();
    }
}
