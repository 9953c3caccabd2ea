using AceGraph.Changes;
using AceGraph.Data;

namespace AceGraph.Webhooks;

/// <summary>Writes what webhooks are owed for a change into the change's own transaction.</summary>
public sealed class WebhookOutbox(IdGenerator ids, WebhookSignal signal) : ICommitHook
{
    public async Task BeforeCommitAsync(WriteScope scope, IReadOnlyList<Change> changes, CancellationToken cancellation)
    {
        var webhooks = (await ActiveAsync(scope, changes, cancellation)).ToLookup(w => w.PartnerId);
        var owed = changes.Where(c => c.PartnerId is not null)
            .SelectMany(c => webhooks[c.PartnerId!.Value].Where(w => w.Types.Count == 0 || w.Types.Contains(c.Type)).Select(w => (Webhook: w, Change: c))).ToList();
        if (owed.Count > 0)
        {
            await AddAsync(scope, owed, cancellation);
            var stored = await ChangeLog.EndAsync(scope.Sql, cancellation);
            _ = signal.WakeAtAsync(stored.Position + (scope.IsBulk ? 0 : changes.Count));
        }
    }

    /// <summary>
    /// Their ids rise in the order of the log, also where the clocks of several servers differ: whoever writes holds the lock of the database.
    /// </summary>
    private async Task AddAsync(WriteScope scope, List<(Webhook Webhook, Change Change)> owed, CancellationToken cancellation)
    {
        var last = await scope.Sql.ScalarAsync<long>(new Sql($"SELECT max(d.id) FROM webhook_deliveries d"), cancellation);
        HashSet<(long, string)> before = [];
        foreach (var (webhook, change) in owed)
        {
            var waits = !before.Add((webhook.Id, change.SubjectId)) || await IsPendingAsync(scope, webhook, change, cancellation);
            last = Math.Max(ids.Next(), last + 1);
            scope.Add(Owed(last, webhook, change, waits));
        }
    }

    private static async Task<bool> IsPendingAsync(WriteScope scope, Webhook webhook, Change change, CancellationToken cancellation) =>
        await scope.Sql.ScalarAsync<bool>(
            new Sql($"""
                SELECT EXISTS (SELECT 1 FROM webhook_deliveries d
                WHERE d.webhook_id = {webhook.Id} AND d.subject_id = {change.SubjectId} AND d.status = 'PENDING')
                """),
            cancellation);

    /// <summary>As they stand at the commit: a webhook that this transaction makes or changes is not stored yet.</summary>
    private static async Task<List<Webhook>> ActiveAsync(WriteScope scope, IReadOnlyList<Change> changes, CancellationToken cancellation)
    {
        var partners = changes.Where(c => c.PartnerId is not null).Select(c => c.PartnerId).Distinct().ToList();
        var stored = await scope.Sql.ListAsync(
            new Sql($"SELECT {WebhookRows.Columns} FROM webhooks w WHERE {Predicates.In("w.partner_id", partners)} AND w.active"),
            WebhookRows.Map,
            cancellation);
        if (changes.All(c => c.Type != ChangeType.WebhookChanged))
        {
            return stored;
        }

        var touched = scope.Db.ChangeTracker.Entries<Webhook>().ToDictionary(e => e.Entity.Id);
        return [.. stored.Where(w => !touched.ContainsKey(w.Id)), .. scope.Db.Webhooks.Local.Where(w => w.Active)];
    }

    private static WebhookDelivery Owed(long id, Webhook webhook, Change change, bool waits) => new()
    {
        Id = id,
        WebhookId = webhook.Id,
        ChangeId = change.Id,
        SubjectId = change.SubjectId,
        CreatedAt = change.At,
        At = change.At,
        NextAt = waits ? change.At + WebhookRetries.KeptUp : change.At,
    };
}
