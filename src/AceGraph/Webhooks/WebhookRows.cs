using System.Data.Common;
using AceGraph.Changes;
using AceGraph.Data;

namespace AceGraph.Webhooks;

/// <summary>Webhooks and deliveries as SQL reads them; the secret is left out.</summary>
internal static class WebhookRows
{
    public static SqlName Columns { get; } = new("w.id, w.partner_id, w.created_by_id, w.url, w.types, w.active, w.created_at, w.failing_since");

    public static SqlName DeliveryColumns { get; } = new(
        "d.id, d.webhook_id, d.change_id, d.subject_id, d.attempt, d.status, d.created_at, d.at, d.next_at, d.http_status, d.error");

    public const int DeliveryColumnCount = 11;

    public static Webhook Map(DbDataReader row) => new()
    {
        Id = row.GetInt64(0),
        PartnerId = row.GetInt64(1),
        CreatedById = row.GetInt64(2),
        Url = row.GetString(3),
        Types = StoredLists.Picks<ChangeType>(row.GetString(4)),
        Active = row.GetBoolean(5),
        CreatedAt = row.Instant(6),
        FailingSince = row.InstantOrNull(7),
    };

    public static WebhookDelivery MapDelivery(DbDataReader row) => new()
    {
        Id = row.GetInt64(0),
        WebhookId = row.GetInt64(1),
        ChangeId = row.Id(2),
        SubjectId = row.Text(3),
        Attempt = row.GetInt32(4),
        Status = row.Pick<WebhookDeliveryStatus>(5),
        CreatedAt = row.Instant(6),
        At = row.Instant(7),
        NextAt = row.InstantOrNull(8),
        HttpStatus = row.Number(9),
        Error = row.Text(10),
    };
}
