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

    /// <summary>The errors of a new set of roles. Only the difference is judged: whoever may not grant a role may not revoke it.</summary>
    /// <param name="granter">Who asks.</param>
    /// <param name="before">The roles now.</param>
    /// <param name="after">The roles wanted.</param>
    /// <param name="used">How many others hold a role.</param>
    public static IReadOnlyList<UserError> Check(
        CurrentUser granter, IReadOnlyCollection<UserRole> before, IReadOnlyCollection<UserRole> after, Func<UserRole, int> used)
    {
        var changed = before.Except(after).Concat(after.Except(before)).ToList();
        if (changed.Contains(UserRole.AllianceTeam) && !granter.ManagesAllianceTeam)
        {
            return [new UserError(ErrorCode.Forbidden, "Only the Alliance Lead grants and revokes Alliance Team.", "roles", "Ask the Alliance Lead.")];
        }

        if (changed.Contains(UserRole.AllianceLead))
        {
            return
            [
                new UserError(
                    ErrorCode.ExactlyOneAllianceLead, "A partner has exactly one Alliance Lead.", "roles", "The Alliance Lead hands the role over as a whole."),
            ];
        }

        return [.. after.Except(before).Where(role => used(role) >= Limit(role)).Select(role => Full(role, used(role)))];
    }

    private static UserError Full(UserRole role, int used) => new(
        ErrorCode.SeatLimit,
        $"All {Limit(role)} seats of {role.ToLabel()} are taken.",
        "roles",
        "Revoke the role from a user who no longer needs it.")
    {
        Limit = Limit(role),
        Actual = used,
    };
}
