using AceGraph.Api.Types;
using AceGraph.Changes;
using AceGraph.Data;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Opportunities;

namespace AceGraph.Leads;

/// <summary>Gives a lead to an owner, whatever its state, so that none lies about for want of one. To the present owner it is no change.</summary>
internal static class AssignLead
{
    public static async Task<Outcome<Lead>> RunAsync(Act act, string id, int? version, string ownerId)
    {
        if (!act.Viewer.SeesAllOpportunities)
        {
            return new UserError(ErrorCode.Forbidden, "Your roles do not assign leads.", null, "Ask an ACE Manager, the Alliance Team or the Alliance Lead.");
        }

        var (lead, refused) = await LeadGate.OpenAsync(act, id, version);
        if (refused is not null)
        {
            return refused;
        }

        var (owner, ownerError) = await OpportunityOwners.FindAsync(act, ownerId, "ownerId");
        if (ownerError is not null)
        {
            return ownerError;
        }

        var before = lead!.OwnerId;
        if (before == owner!.Id)
        {
            return lead;
        }

        lead.OwnerId = owner.Id;
        return LeadGate.Change(act, lead, ChangeType.LeadAssigned, [LoggedField.Of("ownerId", UserId(before), UserId(owner.Id))]);
    }

    private static string? UserId(long? id) => id is { } number ? NodeId.Format(NodeId.User, number) : null;
}

public sealed class AssignLeadInput : InputType
{
    public AssignLeadInput()
        : base("AssignLeadInput", "Which lead, and to whom.")
    {
        Field("id", "ID!", "The lead, also before it is accepted.");
        Field("version", "Int", "The version that was looked at; a later one is a conflict.");
        Field("ownerId", "ID!", "An active user of the partner who can work the pipeline.");
        AddIdempotencyKey();
    }
}
