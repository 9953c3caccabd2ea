using System.Data.Common;
using AceGraph.Data;

namespace AceGraph.Partners;

internal static class DomainRequestRows
{
    public static SqlName Columns { get; } = new(
        "q.id, q.partner_id, q.domain, q.kind, q.status, q.requested_by_id, q.requested_at, q.decided_at, q.decided_by_id, q.comment");

    public static DomainRequest Map(DbDataReader row) => new()
    {
        Id = row.GetInt64(0),
        PartnerId = row.GetInt64(1),
        Domain = row.GetString(2),
        Kind = row.Pick<DomainRequestKind>(3),
        Status = row.Pick<DomainRequestStatus>(4),
        RequestedById = row.GetInt64(5),
        RequestedAt = row.Instant(6),
        DecidedAt = row.InstantOrNull(7),
        DecidedById = row.Id(8),
        Comment = row.Text(9),
    };
}
