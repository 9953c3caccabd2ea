using AceGraph.Changes;
using AceGraph.Data;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Webhooks;

/// <summary>Writes down what came of attempts, stops webhooks that are broken, and forgets what is old.</summary>
internal sealed class WebhookLedger(Database database, WriteLane lane, IdGenerator ids, TimeProvider time)
{
    private const string Gone = "The receiver wants nothing more (410 Gone), so the webhook was stopped.";
    private const string Broken = "Nothing arrived for 24 hours, so the webhook was stopped.";
    private const int MostAtOnce = 1000;

    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>A delivery or webhook that was deleted meanwhile is let be.</summary>
    public Task SettleAsync(WebhookDelivery sent, WebhookReceipt receipt, CancellationToken cancellation) => lane.RunAsync(
        async scope =>
        {
            var delivery = await scope.Db.WebhookDeliveries.SingleOrDefaultAsync(d => d.Id == sent.Id, cancellation);
            if (delivery is not null)
            {
                var webhook = await scope.Db.Webhooks.SingleAsync(w => w.Id == delivery.WebhookId, cancellation);
                await SettleAsync(scope.Db, webhook, delivery, receipt, cancellation);
            }

            return delivery is not null;
        },
        found => found,
        cancellation);

    /// <summary>Removes what was delivered or given up 30 days ago.</summary>
    public async Task ForgetAsync(CancellationToken cancellation)
    {
        var before = time.GetStoredNow() - Kept;
        var old = await database.ListAsync(
            new Sql($"SELECT d.id FROM webhook_deliveries d WHERE d.status IN ('DELIVERED', 'FAILED') AND d.at < {before} LIMIT {MostAtOnce}"),
            row => row.GetInt64(0),
            cancellation);
        if (old.Count > 0)
        {
            await lane.RunAsync(
                scope => scope.Db.WebhookDeliveries.Where(d => old.Contains(d.Id)).ExecuteDeleteAsync(cancellation), _ => true, cancellation);
        }
    }

    private async Task SettleAsync(AceGraphContext db, Webhook webhook, WebhookDelivery delivery, WebhookReceipt receipt, CancellationToken cancellation)
    {
        var now = time.GetStoredNow();
        (delivery.HttpStatus, delivery.Error) = (receipt.HttpStatus, receipt.Error);
        if (receipt.Error is null)
        {
            (delivery.Status, delivery.NextAt, webhook.FailingSince) = (WebhookDeliveryStatus.Delivered, null, null);
            return;
        }

        webhook.FailingSince ??= now;
        delivery.NextAt = delivery.Status == WebhookDeliveryStatus.Pending ? WebhookRetries.Next(delivery, now, Random.Shared.NextDouble()) : null;
        delivery.Status = delivery.NextAt is null ? WebhookDeliveryStatus.Failed : WebhookDeliveryStatus.Pending;
        if (webhook.Active && (receipt.IsGone || WebhookRetries.IsBroken(webhook, now)))
        {
            await StopAsync(db, webhook, receipt.IsGone ? Gone : Broken, now, cancellation);
        }
    }

    private async Task StopAsync(AceGraphContext db, Webhook webhook, string reason, DateTimeOffset now, CancellationToken cancellation)
    {
        var before = WebhookState.Of(webhook);
        await StoppedWebhook.StopAsync(db, webhook, reason, cancellation);
        var change = WebhookLog.Changed(webhook);
        (change.Id, change.At) = (ids.Next(), now);
        db.Record(change, WebhookLog.Differences(before, WebhookState.Of(webhook)));
    }
}
