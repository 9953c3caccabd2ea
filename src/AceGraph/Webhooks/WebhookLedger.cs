using System.Collections.Concurrent;
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

    private readonly ConcurrentQueue<(long DeliveryId, WebhookReceipt Receipt)> _arrived = new();

    /// <summary>Ends when it is written down: what came while another transaction ran is written in one.</summary>
    public Task SettleAsync(WebhookDelivery sent, WebhookReceipt receipt, CancellationToken cancellation)
    {
        _arrived.Enqueue((sent.Id, receipt));
        return lane.RunAsync(scope => SettleAllAsync(scope.Db, cancellation), found => found, cancellation);
    }

    /// <summary>Removes what was delivered or given up 30 days ago.</summary>
    public async Task ForgetAsync(CancellationToken cancellation)
    {
        var before = time.GetStoredNow() - Kept;
        List<long> old;
        do
        {
            old = await database.ListAsync(
                new Sql($"SELECT d.id FROM webhook_deliveries d WHERE d.status IN ('DELIVERED', 'FAILED') AND d.at < {before} ORDER BY d.id LIMIT {MostAtOnce}"),
                row => row.GetInt64(0),
                cancellation);
            await lane.RunAsync(
                scope => scope.Db.WebhookDeliveries.Where(d => old.Contains(d.Id)).ExecuteDeleteAsync(cancellation), removed => removed > 0, cancellation);
        }
        while (old.Count == MostAtOnce);
    }

    /// <summary>A delivery or webhook that was deleted meanwhile is let be.</summary>
    private async Task<bool> SettleAllAsync(AceGraphContext db, CancellationToken cancellation)
    {
        var found = false;
        while (_arrived.TryDequeue(out var arrived))
        {
            if (await db.WebhookDeliveries.SingleOrDefaultAsync(d => d.Id == arrived.DeliveryId, cancellation) is { } delivery)
            {
                var webhook = (await db.Webhooks.FindAsync([delivery.WebhookId], cancellation))!;
                await SettleAsync(db, webhook, delivery, arrived.Receipt, cancellation);
                found = true;
            }
        }

        // What a stopped webhook tells the others must find here who waits and who does not.
        await db.SaveChangesAsync(cancellation);
        return found;
    }

    private async Task SettleAsync(AceGraphContext db, Webhook webhook, WebhookDelivery delivery, WebhookReceipt receipt, CancellationToken cancellation)
    {
        Judge(webhook, delivery, receipt);
        if (delivery.Status != WebhookDeliveryStatus.Pending)
        {
            await GiveTurnAsync(db, delivery, cancellation);
        }

        var now = time.GetStoredNow();
        if (receipt.Error is not null && webhook.Active && (receipt.IsGone || WebhookRetries.IsBroken(webhook, now)))
        {
            await StopAsync(db, webhook, receipt.IsGone ? Gone : Broken, now, cancellation);
        }
    }

    /// <summary>What was settled already stays so: it arrived by another server, or its webhook was stopped.</summary>
    private void Judge(Webhook webhook, WebhookDelivery delivery, WebhookReceipt receipt)
    {
        if (receipt.Error is null)
        {
            (delivery.Status, delivery.NextAt, webhook.FailingSince) = (WebhookDeliveryStatus.Delivered, null, null);
        }
        else if (delivery.Status == WebhookDeliveryStatus.Pending)
        {
            var now = time.GetStoredNow();
            webhook.FailingSince ??= now;
            delivery.NextAt = WebhookRetries.Next(delivery, now, Random.Shared.NextDouble());
            delivery.Status = delivery.NextAt is null ? WebhookDeliveryStatus.Failed : WebhookDeliveryStatus.Pending;
        }
        else
        {
            return;
        }

        (delivery.HttpStatus, delivery.Error) = (receipt.HttpStatus, receipt.Error);
    }

    /// <summary>The next change of the record waits no longer.</summary>
    private async Task GiveTurnAsync(AceGraphContext db, WebhookDelivery settled, CancellationToken cancellation)
    {
        var next = settled.SubjectId is null ? null : await db.WebhookDeliveries
            .Where(d => d.WebhookId == settled.WebhookId && d.SubjectId == settled.SubjectId && d.Status == WebhookDeliveryStatus.Pending && d.Id > settled.Id)
            .OrderBy(d => d.Id)
            .FirstOrDefaultAsync(cancellation);
        if (next is { Attempt: 0 })
        {
            next.NextAt = time.GetStoredNow();
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
