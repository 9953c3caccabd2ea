using AceGraph.Data;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Webhooks;

/// <summary>A stopped webhook gets nothing more: what it is owed is given up, so that a later start begins with what happens then.</summary>
internal static class StoppedWebhook
{
    public static async Task StopAsync(AceGraphContext db, Webhook webhook, string reason, CancellationToken cancellation)
    {
        webhook.Active = false;
        await foreach (var delivery in db.WebhookDeliveries
            .Where(d => d.WebhookId == webhook.Id && d.Status == WebhookDeliveryStatus.Pending).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            // Stored as pending, it may be settled by this transaction.
            if (delivery.Status == WebhookDeliveryStatus.Pending)
            {
                (delivery.Status, delivery.NextAt, delivery.Error) = (WebhookDeliveryStatus.Failed, null, reason);
            }
        }
    }
}
