using AceGraph.Data;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Webhooks;

/// <summary>Takes what is due out of the outbox, so that of several servers one sends it.</summary>
internal sealed class WebhookQueue(Database database, WriteLane lane, TimeProvider time)
{
    /// <summary>Deliveries of a webhook that are taken at once.</summary>
    private const int Batch = 20;

    /// <summary>How long what is taken is left to who took it; longer than a batch takes to be sent.</summary>
    public static readonly TimeSpan Claim = TimeSpan.FromMinutes(1);

    /// <summary>
    /// What waits for nothing: a delivery waits for those of the same record that stand before it in the log. Tests and what is sent again by
    /// hand name no record and do not wait. Those that wait have their time far ahead until it is their turn, so that few are looked through.
    /// </summary>
    private static readonly SqlName IsHead = new(
        """
        d.status = 'PENDING' AND NOT EXISTS (
          SELECT 1 FROM webhook_deliveries e
          WHERE e.webhook_id = d.webhook_id AND e.subject_id = d.subject_id AND e.status = 'PENDING' AND e.id < d.id)
        """);

    /// <summary>The webhook that has something to be sent first, and when; null: none.</summary>
    /// <param name="but">Webhooks that are served already.</param>
    /// <param name="cancellation">Of the server.</param>
    public async Task<(long WebhookId, DateTimeOffset At)?> NextAsync(IEnumerable<long> but, CancellationToken cancellation)
    {
        var rows = await database.ListAsync(
            new Sql($"""
                SELECT w.id, (SELECT d.next_at FROM webhook_deliveries d WHERE d.webhook_id = w.id AND {IsHead} ORDER BY d.next_at LIMIT 1)
                FROM webhooks w WHERE {Predicates.Not(Predicates.In("w.id", but))}
                """),
            row => (WebhookId: row.GetInt64(0), At: row.InstantOrNull(1)),
            cancellation);
        return rows.Where(r => r.At is not null).OrderBy(r => r.At).Select(r => ((long, DateTimeOffset)?)(r.WebhookId, r.At!.Value)).FirstOrDefault();
    }

    public Task<WebhookBatch?> TakeAsync(long webhookId, CancellationToken cancellation) => lane.RunAsync(
        async scope =>
        {
            var now = time.GetStoredNow();
            var ids = await scope.Sql.ListAsync(
                new Sql($"""
                    SELECT d.id FROM webhook_deliveries d WHERE d.webhook_id = {webhookId} AND {IsHead} AND d.next_at <= {now}
                    ORDER BY d.next_at, d.id LIMIT {Batch}
                    """),
                row => row.GetInt64(0),
                cancellation);
            return ids.Count == 0 ? null : await TakeAsync(scope.Db, webhookId, ids, now, cancellation);
        },
        batch => batch is not null,
        cancellation);

    private static async Task<WebhookBatch?> TakeAsync(AceGraphContext db, long webhookId, List<long> ids, DateTimeOffset now, CancellationToken cancellation)
    {
        var webhook = await db.Webhooks.SingleAsync(w => w.Id == webhookId, cancellation);
        var deliveries = await db.WebhookDeliveries.Where(d => ids.Contains(d.Id)).OrderBy(d => d.Id).ToListAsync(cancellation);
        foreach (var delivery in deliveries)
        {
            (delivery.Attempt, delivery.At, delivery.NextAt) = (delivery.Attempt + 1, now, now + Claim);
        }

        return new(webhook, deliveries);
    }
}

/// <summary>Deliveries of one webhook that are to be sent now, each of another record.</summary>
internal sealed record WebhookBatch(Webhook Webhook, IReadOnlyList<WebhookDelivery> Deliveries);
