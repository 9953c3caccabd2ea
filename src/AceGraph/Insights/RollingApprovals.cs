using AceGraph.Data;
using AceGraph.Partners.Rules;

namespace AceGraph.Insights;

/// <summary>A first approval of a partner-originated opportunity that counts in the rolling 12 months.</summary>
/// <param name="PartnerId">Whose.</param>
/// <param name="OpportunityId">Which.</param>
/// <param name="ApprovedAt">When it was first approved.</param>
public sealed record RollingApproval(long PartnerId, long OpportunityId, DateTimeOffset ApprovedAt)
{
    public DateTimeOffset LeavesAt => RollingYear.LeavesAt(ApprovedAt);
}

/// <summary>Reads the approvals of the rolling 12 months, those that leave next first.</summary>
public static class RollingApprovals
{
    /// <summary>Approvals of what the partner brought in, alias <c>o</c>; closed lost later or not.</summary>
    public static Sql PartnerOriginated { get; } = new($"(o.origin = 'PARTNER_REFERRAL' AND o.approved_at IS NOT NULL)");

    /// <summary>Those of one partner.</summary>
    public static async Task<IReadOnlyList<RollingApproval>> ReadAsync(
        ISqlReader reader, long partnerId, DateTimeOffset now, CancellationToken cancellation) =>
        [.. (await ReadAsync(reader, [partnerId], now, cancellation))[partnerId]];

    /// <summary>Those of any number of partners, by partner, with one statement.</summary>
    /// <remarks>The window has no single cut-off at the end of February, so the statement takes what may count and the rule decides.</remarks>
    public static async Task<ILookup<long, RollingApproval>> ReadAsync(
        ISqlReader reader, IReadOnlyCollection<long> partnerIds, DateTimeOffset now, CancellationToken cancellation)
    {
        var found = await reader.ListAsync(
            new Sql($"""
                SELECT o.partner_id, o.id, o.approved_at FROM opportunities o
                WHERE {Predicates.In("o.partner_id", partnerIds)} AND {PartnerOriginated} AND o.approved_at >= {now - RollingYear.Longest}
                """),
            row => new RollingApproval(row.GetInt64(0), row.GetInt64(1), row.Instant(2)),
            cancellation);
        return found.Where(approval => RollingYear.Counts(approval.ApprovedAt, now))
            .OrderBy(approval => approval.LeavesAt).ThenBy(approval => approval.ApprovedAt).ThenBy(approval => approval.OpportunityId)
            .ToLookup(approval => approval.PartnerId);
    }
}
