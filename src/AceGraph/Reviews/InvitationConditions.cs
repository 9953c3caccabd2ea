using System.Collections;
using AceGraph.Data;

namespace AceGraph.Reviews;

/// <summary>The state of an invitation as SQL; its pure twin is <see cref="Invitation.StatusAt"/>.</summary>
internal static class InvitationConditions
{
    /// <summary>An invitation past its deadline is expired, whenever somebody looks.</summary>
    /// <param name="alias">Of opportunities or leads.</param>
    /// <param name="now">The instant.</param>
    public static Sql StatusAt(string alias, DateTimeOffset now)
    {
        var (status, respondBy) = (new SqlName($"{alias}.invitation_status"), new SqlName($"{alias}.invitation_respond_by"));
        return new Sql($"(CASE WHEN {status} = 'PENDING' AND {respondBy} <= {now} THEN 'EXPIRED' ELSE {status} END)");
    }

    /// <summary>One of the statuses.</summary>
    public static Sql In(string alias, IEnumerable statuses, DateTimeOffset now) =>
        Predicates.Any([.. statuses.Cast<object>().Distinct().Select(s => new Sql($"{StatusAt(alias, now)} = {s}"))]);
}
