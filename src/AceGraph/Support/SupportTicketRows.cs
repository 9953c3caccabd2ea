using System.Data.Common;
using AceGraph.Data;
using AceGraph.Errors;

namespace AceGraph.Support;

internal static class SupportTicketRows
{
    public static SqlName Columns { get; } = new("k.id, k.partner_id, k.opened_by_id, k.opened_at, k.subject_id, k.text, k.error_codes");

    public static SupportTicket Map(DbDataReader row) => new()
    {
        Id = row.GetInt64(0),
        PartnerId = row.Id(1),
        OpenedById = row.GetInt64(2),
        OpenedAt = row.Instant(3),
        SubjectId = row.Text(4),
        Text = row.GetString(5),
        ErrorCodes = StoredLists.Picks<ErrorCode>(row.GetString(6)),
    };
}
