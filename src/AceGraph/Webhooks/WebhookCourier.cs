using AceGraph.Data;

namespace AceGraph.Webhooks;

/// <summary>Takes what one webhook is owed now, sends it, and writes down what came of each.</summary>
internal sealed class WebhookCourier(Database database, WebhookQueue queue, WebhookLedger ledger, WebhookSender sender, TimeProvider time)
{
    /// <summary>Requests to one receiver at a time: a batch of failing ones is through before the claim ends.</summary>
    private const int Abreast = 4;

    public async Task ServeAsync(long webhookId, CancellationToken cancellation)
    {
        if (await queue.TakeAsync(webhookId, cancellation) is not { } batch)
        {
            return;
        }

        var messages = await WebhookMessages.OfAsync(database, batch, time.GetUtcNow(), cancellation);
        var options = new ParallelOptions { MaxDegreeOfParallelism = Abreast, CancellationToken = cancellation };
        await Parallel.ForEachAsync(batch.Deliveries, options, async (delivery, stopping) =>
        {
            var receipt = await sender.SendAsync(batch.Webhook.Url, batch.Webhook.Secret, messages[delivery.Id], stopping);
            // What was sent is written down also while the server stops, or it would be sent again.
            await ledger.SettleAsync(delivery, receipt, CancellationToken.None);
        });
    }
}
