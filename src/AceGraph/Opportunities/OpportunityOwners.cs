using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Picklists;
using AceGraph.Users;

namespace AceGraph.Opportunities;

/// <summary>Who may own an opportunity: an active user of the partner who can work it there.</summary>
internal static class OpportunityOwners
{
    /// <summary>The user to hand over to, or why not.</summary>
    public static async Task<(User? Owner, UserError? Error)> FindAsync(Act act, string id, string field)
    {
        var found = NodeId.TryParse(id, NodeId.User, out var number) ? await ReadAsync(act, number) : null;
        if (found is null)
        {
            return (null, new UserError(ErrorCode.NotFound, "There is no such user in the partner account.", field, "Look the id up with the query `users`."));
        }

        return CanWork(found, act.Viewer.Partner!) ? (found, null) : (null, new UserError(
            ErrorCode.TargetWithoutAccess,
            "This user cannot work the pipeline.",
            field,
            "Choose an active user who may edit opportunities: in a Centralized pipeline a manager, else also an ACE User."));
    }

    /// <summary>The owner of an earlier record, where still able to work it, else null.</summary>
    public static async Task<User?> StillAbleAsync(Act act, long id) =>
        await ReadAsync(act, id) is { } owner && CanWork(owner, act.Viewer.Partner!) ? owner : null;

    public static bool CanWork(User user, PartnerFacts partner) => user.Status == UserStatus.Active
        && (user.Roles.Any(r => r is UserRole.AllianceLead or UserRole.AllianceTeam or UserRole.AceManager)
            || (user.Roles.Contains(UserRole.AceUser) && partner.PipelineModel == PipelineModel.Decentralized));

    private static async Task<User?> ReadAsync(Act act, long id) => (await act.Sql.ListAsync(
        new Sql($"SELECT {UserRows.Columns} FROM users u WHERE u.partner_id = {act.Viewer.Partner!.Id} AND u.id = {id}"),
        UserRows.Map,
        act.Cancellation)).FirstOrDefault();
}
