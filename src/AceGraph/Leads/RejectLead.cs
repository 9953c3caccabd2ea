using AceGraph.Api.Types;
using AceGraph.Changes;
using AceGraph.Mutations;
using AceGraph.Picklists;
using AceGraph.Reviews;

namespace AceGraph.Leads;

/// <summary>Declines a lead that AWS shared; its hidden fields stay hidden.</summary>
internal static class RejectLead
{
    public static async Task<Outcome<Lead>> RunAsync(Act act, string id, int? version, InvitationRejectionReason reason, string? comment)
    {
        var (lead, refused) = await LeadGate.OpenAsync(act, id, version);
        if ((refused ?? InvitationRules.Unanswerable(lead!.Invitation, act.Now)) is { } error)
        {
            return error;
        }

        var (text, errors) = InvitationRules.ReadComment(reason, comment);
        return errors.Count > 0
            ? Outcome<Lead>.Refused(errors)
            : LeadGate.Change(
                act, lead!, ChangeType.InvitationAnswered, InvitationAnswer.Reject(lead!.Invitation, reason, text, act.Viewer.User.Id, act.Now));
    }
}

public sealed class RejectLeadInput : InputType
{
    public RejectLeadInput()
        : base("RejectLeadInput", "What is declined, and why.")
    {
        Field("id", "ID!", "The lead.");
        Field("version", "Int", "The version that was looked at; a later one is a conflict.");
        Field("reason", "InvitationRejectionReason!", "Why.");
        Field("comment", "String", "What is meant, where the reason is OTHER; else as you like. At most 2,000 characters.");
        AddIdempotencyKey();
    }
}
