using AceGraph.Api.Types;
using AceGraph.Changes;
using AceGraph.Mutations;
using AceGraph.Reviews;

namespace AceGraph.Leads;

/// <summary>Takes on a lead that AWS shared; from then on the partner sees all of it and works it.</summary>
internal static class AcceptLead
{
    public static async Task<Outcome<Lead>> RunAsync(Act act, string id, int? version)
    {
        var (lead, refused) = await LeadGate.OpenAsync(act, id, version);
        return (refused ?? InvitationRules.Unanswerable(lead!.Invitation, act.Now)) is { } error
            ? error
            : LeadGate.Change(act, lead!, ChangeType.InvitationAnswered, InvitationAnswer.Accept(lead!.Invitation, act.Viewer.User.Id, act.Now));
    }
}

public sealed class AcceptLeadInput : InputType
{
    public AcceptLeadInput()
        : base("AcceptLeadInput", "What is taken on.")
    {
        Field("id", "ID!", "The lead.");
        Field("version", "Int", "The version that was looked at; a later one is a conflict.");
        AddIdempotencyKey();
    }
}
