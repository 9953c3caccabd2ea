using AceGraph.Changes;
using AceGraph.Data;

namespace AceGraph.Webhooks;

/// <summary>Writes what webhooks are owed for a change into the change's own transaction.</summary>
public sealed class WebhookOutbox(IdGenerator ids, WebhookSignal signal) : ICommitHook
{
    public async Task BeforeCommitAsync(WriteScope scope, IReadOnlyList<Change> changes, CancellationToken cancellation)
    {
        var webhooks = (await ActiveAsync(scope, changes, cancellation)).ToLookup(w => w.PartnerId);
        var deliveries = changes.Where(c => c.PartnerId is not null)
            .SelectMany(c => webhooks[c.PartnerId!.Value].Where(w => w.Types.Count == 0 || w.Types.Contains(c.Type)).Select(w => Owed(w, c))).ToList();
        if (deliveries.Count > 0)
        {
            scope.Db.WebhookDeliveries.AddRange(deliveries);
            var stored = await ChangeLog.EndAsync(scope.Sql, cancellation);
            _ = signal.WakeAtAsync(stored.Position + (scope.IsBulk ? 0 : changes.Count));
        }
    }

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

    private WebhookDelivery Owed(Webhook webhook, Change change) => new()
    {
        Id = ids.Next(),
        WebhookId = webhook.Id,
        ChangeId = change.Id,
        SubjectId = change.SubjectId,
        CreatedAt = change.At,
        At = change.At,
        NextAt = change.At,
    };
}
