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
    public static Task<(User? Owner, UserError? Error)> FindAsync(Act act, string id, string field) => FindAsync(act, act.Viewer.Partner!, id, field);

    /// <summary>The same at a partner that is not the caller's own: what AWS shares.</summary>
    public static async Task<(User? Owner, UserError? Error)> FindAsync(Act act, PartnerFacts partner, string id, string field)
    {
        var found = NodeId.TryParse(id, NodeId.User, out var number) ? await ReadAsync(act, partner.Id, number) : null;
        var hint = act.Viewer.IsAws ? "Leave the owner out, and the partner decides." : "Look the id up with the query `users`.";
        var error = Check(found, partner, field, hint);
        return (error is null ? found : null, error);
    }

    /// <summary>Why the user cannot own an opportunity of the partner; null: can.</summary>
    /// <param name="user">Null: there is none.</param>
    /// <param name="partner">Whose opportunity it is.</param>
    /// <param name="field">That names the user.</param>
    /// <param name="hint">Where there is none.</param>
    public static UserError? Check(User? user, PartnerFacts partner, string field, string hint)
    {
        if (user is null)
        {
            return new UserError(ErrorCode.NotFound, "There is no such user in the partner account.", field, hint);
        }

        return CanWork(user, partner) ? null : new UserError(
            ErrorCode.TargetWithoutAccess,
            "This user cannot work the pipeline.",
            field,
            "Choose an active user who may edit opportunities: in a Centralized pipeline a manager, else also an ACE User.");
    }

    /// <summary>The Alliance Lead of a partner, who owns what comes without an owner; VALUE_REQUIRED where there is none who is active.</summary>
    public static async Task<(User? Owner, UserError? Error)> AllianceLeadAsync(Act act, PartnerFacts partner, string field)
    {
        var active = await act.Sql.ListAsync(
            new Sql($"SELECT {UserRows.Columns} FROM users u WHERE u.partner_id = {partner.Id} AND u.status = {UserStatus.Active}"), UserRows.Map, act.Cancellation);
        return active.FirstOrDefault(u => u.Roles.Contains(UserRole.AllianceLead)) is { } lead ? (lead, null) : (null, new UserError(
            ErrorCode.ValueRequired, "The partner has no active Alliance Lead, so the owner must be named.", field, "Name an active user of the partner who can work the pipeline."));
    }

    /// <summary>The owner of an earlier record, where still able to work it, else null.</summary>
    public static async Task<User?> StillAbleAsync(Act act, long id) =>
        await ReadAsync(act, act.Viewer.Partner!.Id, id) is { } owner && CanWork(owner, act.Viewer.Partner!) ? owner : null;

    public static bool CanWork(User user, PartnerFacts partner) => user.Status == UserStatus.Active
        && (user.Roles.Any(r => r is UserRole.AllianceLead or UserRole.AllianceTeam or UserRole.AceManager)
            || (user.Roles.Contains(UserRole.AceUser) && partner.PipelineModel == PipelineModel.Decentralized));

    private static async Task<User?> ReadAsync(Act act, long partnerId, long id) => (await act.Sql.ListAsync(
        new Sql($"SELECT {UserRows.Columns} FROM users u WHERE u.partner_id = {partnerId} AND u.id = {id}"),
        UserRows.Map,
        act.Cancellation)).FirstOrDefault();
}
