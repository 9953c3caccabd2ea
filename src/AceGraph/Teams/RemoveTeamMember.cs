using AceGraph.Api.Types;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Opportunities;
using AceGraph.Picklists;

namespace AceGraph.Teams;

/// <summary>Clears a seat of an opportunity's team; who sat there is kept as a former member.</summary>
internal static class RemoveTeamMember
{
    public static async Task<Outcome<Opportunity>> RunAsync(Act act, string opportunityId, TeamRole role)
    {
        var (opportunity, refused) = await Staffing.OpenAsync(act, opportunityId, role);
        if (refused is not null)
        {
            return refused;
        }

        if (await Staffing.PresentAsync(act, opportunity!, role) is not { } present)
        {
            return new UserError(ErrorCode.NotFound, $"Nobody sits on the seat {role.ToLabel()}.", "role", "Look at `team.members`.");
        }

        Staffing.Record(act, opportunity!, role, present, null);
        present.Until = act.Now;
        return opportunity!;
    }
}

public sealed class RemoveTeamMemberInput : InputType
{
    public RemoveTeamMemberInput()
        : base("RemoveTeamMemberInput", "Which seat is to be empty.")
    {
        Field("opportunityId", "ID!", "The opportunity, which is approved or accepted, and open.");
        Field("role", "TeamRole!", "The seat: PARTNER_SALES_CONTACT is cleared by the partner, the five others by AWS Sales.");
        AddIdempotencyKey();
    }
}
