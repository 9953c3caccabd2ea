using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Mutations;

namespace AceGraph.Webhooks;

internal static class WebhookReplay
{
    public static Replay<Webhook> Record { get; } = Replay.Of<Webhook>(w => w.Id, FindAsync);

    /// <summary>With the secret: who lost the first answer on the way would otherwise never have it.</summary>
    public static Replay<Webhook> Created { get; } = Replay.Of<Webhook>(w => w.Id, async (now, id) =>
    {
        var found = await FindAsync(now, id);
        foreach (var webhook in found)
        {
            webhook.Secret = (await now.Sql.ScalarAsync<string>(new Sql($"SELECT w.secret FROM webhooks w WHERE w.id = {id}"), now.Cancellation))!;
        }

        return found;
    });

    private static Task<List<Webhook>> FindAsync(Recollection now, long id) => now.Sql.ListAsync(
        new Sql($"SELECT {WebhookRows.Columns} FROM webhooks w WHERE {Visibility.Webhooks(now.Viewer)} AND w.id = {id}"), WebhookRows.Map, now.Cancellation);
}
