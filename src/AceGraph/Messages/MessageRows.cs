using System.Data.Common;
using AceGraph.Data;

namespace AceGraph.Messages;

internal static class MessageRows
{
    public const int ColumnCount = 9;

    public static SqlName Columns { get; } = new("m.id, m.subject_id, m.\"to\", m.title, m.text, m.status, m.created_at, m.sent_at, m.error");

    public static Message Map(DbDataReader row) => new()
    {
        Id = row.GetInt64(0),
        SubjectId = row.Text(1),
        To = row.GetString(2),
        Title = row.GetString(3),
        Text = row.GetString(4),
        Status = row.Pick<MessageStatus>(5),
        CreatedAt = row.Instant(6),
        SentAt = row.InstantOrNull(7),
        Error = row.Text(8),
    };
}
