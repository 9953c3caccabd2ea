using AceGraph.Api.Types;
using AceGraph.Changes;
using AceGraph.Mutations;
using AceGraph.Picklists;
using AceGraph.Reviews;

namespace AceGraph.Opportunities;

/// <summary>Declines what AWS shared; its hidden fields stay hidden, and nothing of it can be changed any more.</summary>
internal static class RejectOpportunity
{
    public static async Task<Outcome<Opportunity>> RunAsync(Act act, string id, int? version, InvitationRejectionReason reason, string? comment)
    {
        var (opportunity, refused) = await Gate.OpenAsync(act, id, version);
        if ((refused ?? InvitationRules.Unanswerable(opportunity!.Invitation, act.Now)) is { } error)
        {
            return error;
        }

        var (text, errors) = InvitationRules.ReadComment(reason, comment);
        if (errors.Count > 0)
        {
            return Outcome<Opportunity>.Refused(errors);
        }

        var fields = InvitationAnswer.Reject(opportunity!.Invitation, reason, text, act.Viewer.User.Id, act.Now);
        act.Touch(opportunity);
        act.Record(ChangeType.InvitationAnswered, opportunity, fields);
        return opportunity;
    }
}

public sealed class RejectOpportunityInput : InputType
{
    public RejectOpportunityInput()
        : base("RejectOpportunityInput", "What is declined, and why.")
    {
        Field("id", "ID!", "The opportunity.");
        Field("version", "Int", "The version that was looked at; a later one is a conflict.");
        Field("reason", "InvitationRejectionReason!", "Why.");
        Field("comment", "String", "What is meant, where the reason is OTHER; else as you like. At most 2,000 characters.");
        AddIdempotencyKey();
    }
}
