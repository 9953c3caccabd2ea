using AceGraph.Auth;
using AceGraph.Errors;
using AceGraph.Picklists;

namespace AceGraph.Users;

/// <summary>Who may grant which role, and how many may hold it (deck).</summary>
public static class SeatRules
{
    private const int MostSeats = 20;

    /// <summary>Exactly one Alliance Lead, at most 20 Alliance Team and 20 ACE Managers; null: any number.</summary>
    public static int? Limit(UserRole role) => role switch
    {
        UserRole.AllianceLead => 1,
        UserRole.AllianceTeam or UserRole.AceManager => MostSeats,
        UserRole.AceUser or UserRole.TechnicalStaff or UserRole.MarketingStaff or UserRole.ChannelUser => null,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No user role."),
    };

    /// <summary>FORBIDDEN where a role is granted or revoked that the viewer's do not decide on: whoever may not grant a role may not revoke it.</summary>
    public static UserError? CheckGrant(CurrentUser granter, IEnumerable<UserRole> changed, string field) =>
        changed.Contains(UserRole.AllianceTeam) && !granter.ManagesAllianceTeam
            ? new UserError(ErrorCode.Forbidden, "Only the Alliance Lead grants and revokes Alliance Team.", field, "Ask the Alliance Lead.")
            : null;

    /// <summary>The roles in which two sets differ; only they are judged.</summary>
    public static IReadOnlyCollection<UserRole> Changed(IReadOnlyCollection<UserRole> before, IReadOnlyCollection<UserRole> after) =>
        [.. before.Except(after), .. after.Except(before)];

    /// <summary>The errors of a new set of roles.</summary>
    /// <param name="before">The roles now.</param>
    /// <param name="after">The roles wanted.</param>
    /// <param name="used">How many others hold a role.</param>
    public static IReadOnlyList<UserError> Check(
        IReadOnlyCollection<UserRole> before, IReadOnlyCollection<UserRole> after, Func<UserRole, int> used) =>
        [.. LeadError(Changed(before, after)), .. Full(after.Except(before), used, "roles")];

    /// <summary>The errors of giving a user access again: of every role, since none of them counts now.</summary>
    /// <param name="roles">The roles wanted.</param>
    /// <param name="used">How many others hold a role.</param>
    /// <param name="field">The input field that errors name.</param>
    public static IReadOnlyList<UserError> CheckReturn(IReadOnlyCollection<UserRole> roles, Func<UserRole, int> used, string field) =>
        [.. LeadError(roles), .. Full(roles, used, field)];

    /// <summary>What stands against taking all access from a user.</summary>
    public static UserError? CheckDisabling(IReadOnlyCollection<UserRole> roles) => roles.Contains(UserRole.AllianceLead)
        ? new UserError(
            ErrorCode.ExactlyOneAllianceLead, "The Alliance Lead is not disabled: a partner has exactly one.", "id", "Hand the role over first.")
        : null;

    /// <summary>What stands against the hand-over: the old lead takes a seat of Alliance Team, which the new one may leave free.</summary>
    /// <param name="used">How many hold Alliance Team beside the two.</param>
    public static UserError? CheckHandOver(int used) =>
        used >= Limit(UserRole.AllianceTeam) ? Full(UserRole.AllianceTeam, used, "toUserId") : null;

    private static IEnumerable<UserError> LeadError(IReadOnlyCollection<UserRole> roles) => roles.Contains(UserRole.AllianceLead)
        ?
        [
            new UserError(
                ErrorCode.ExactlyOneAllianceLead, "A partner has exactly one Alliance Lead.", "roles", "The Alliance Lead hands the role over as a whole."),
        ]
        : [];

    private static IEnumerable<UserError> Full(IEnumerable<UserRole> granted, Func<UserRole, int> used, string field) =>
        granted.Where(role => role != UserRole.AllianceLead && used(role) >= Limit(role)).Select(role => Full(role, used(role), field));

    private static UserError Full(UserRole role, int used, string field) => new(
        ErrorCode.SeatLimit,
        $"All {Limit(role)} seats of {role.ToLabel()} are taken.",
        field,
        "Revoke the role from a user who no longer needs it.")
    {
        Limit = Limit(role),
        Actual = used,
    };
}
