using AceGraph.Data;

namespace AceGraph.Webhooks;

/// <summary>Writes out what deliveries tell, many in a few reads.</summary>
internal static class WebhookMessages
{
    public static async Task<IReadOnlyDictionary<long, WebhookMessage>> OfAsync(
        ISqlReader sql, WebhookBatch batch, DateTimeOffset now, CancellationToken cancellation)
    {
        var sight = new WebhookSight(sql, batch.Webhook.PartnerId, now, cancellation);
        var changes = await sight.ReadAsync(batch.Deliveries.Select(d => d.ChangeId).OfType<long>());
        var actors = await ActorsAsync(sql, changes.Values.Select(c => c.ActorId).OfType<long>().Distinct(), cancellation);
        return batch.Deliveries.ToDictionary(d => d.Id, d => Of(d, d.ChangeId is not { } id
            ? WebhookBody.OfTest(d)
            : WebhookBody.Of(changes[id], changes[id].ActorId is { } actor ? actors[actor] : null)));
    }

    private static WebhookMessage Of(WebhookDelivery delivery, WebhookBody body) =>
        new(NodeId.Format(NodeId.WebhookDelivery, delivery.Id), body.Id, body.Type, body.ToBytes());

    private static async Task<Dictionary<long, WebhookActor>> ActorsAsync(ISqlReader sql, IEnumerable<long> ids, CancellationToken cancellation) =>
        (await sql.ListAsync(
            new Sql($"SELECT u.id, u.name FROM users u WHERE {Predicates.In("u.id", ids)}"),
            row => (Id: row.GetInt64(0), Name: row.GetString(1)),
            cancellation)).ToDictionary(u => u.Id, u => new WebhookActor(NodeId.Format(NodeId.User, u.Id), u.Name));
}
