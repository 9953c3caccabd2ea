using AceGraph.Changes;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Opportunities;
using AceGraph.Picklists;
using AceGraph.Teams.Rules;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Teams;

/// <summary>What filling and clearing a seat share: the refusals before it, the seat as it is, and the log.</summary>
internal static class Staffing
{
    public static async Task<(Opportunity? Opportunity, UserError? Error)> OpenAsync(Act act, string opportunityId, TeamRole role)
    {
        var viewer = act.Viewer;
        if ((StaffingRules.CheckSeat(viewer, role) ?? (viewer.IsAws ? null : Gate.Pipeline(viewer))) is { } closed)
        {
            return (null, closed);
        }

        return await Gate.FindAsync(act, opportunityId) is { } opportunity
            ? (opportunity, Gate.PipelineModel(viewer) ?? StaffingRules.CheckState(opportunity, act.Now))
            : (null, Gate.NotFound("opportunityId"));
    }

    /// <summary>Who sits there now, tracked.</summary>
    public static Task<TeamMember?> PresentAsync(Act act, Opportunity opportunity, TeamRole role) => act.Db.TeamMembers.SingleOrDefaultAsync(
        m => m.OpportunityId == opportunity.Id && m.Role == role && m.Until == null, act.Cancellation);

    public static void Record(Act act, Opportunity opportunity, TeamRole role, TeamMember? before, TeamMember? after)
    {
        var seat = $"team.{role.ToWireName()}";
        FieldChange[] fields =
        [
            LoggedField.Of(seat + ".name", before?.Name, after?.Name),
            LoggedField.Of(seat + ".email", before?.Email, after?.Email),
            LoggedField.Of(seat + ".phone", before?.Phone, after?.Phone),
        ];
        act.Touch(opportunity);
        act.Record(ChangeType.TeamChanged, opportunity, [.. fields.Where(f => f.OldValue != f.NewValue)]);
    }
}
