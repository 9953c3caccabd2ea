using AceGraph.Api.Types;
using AceGraph.Data;
using AceGraph.Mutations;
using AceGraph.Opportunities;
using GraphQL.Types;

namespace AceGraph.Webhooks;

/// <summary>Removes a webhook with its deliveries.</summary>
internal static class DeleteWebhook
{
    public static void AddDeleteWebhook(this ObjectGraphType mutation) => mutation.AddMutation(
        "deleteWebhook", "DeleteWebhookInput", "DeletePayload", "Removes a webhook with its deliveries; what is not delivered yet is not sent any more.",
        async (context, input) =>
        {
            var outcome = await context.RunAsync(Replay.OfDeleted, act => RunAsync(act, input.Text("id")!));
            return new DeletePayload(outcome.Result?.Id, outcome.Errors);
        });

    private static async Task<Outcome<Deleted>> RunAsync(Act act, string id)
    {
        var (webhook, refused) = await WebhookGate.OpenAsync(act, id);
        if (refused is not null)
        {
            return refused;
        }

        WebhookGate.Record(act, webhook!, WebhookLog.Differences(WebhookState.Of(webhook!), null));
        act.Db.Webhooks.Remove(webhook!);
        return new Deleted(NodeId.Format(NodeId.Webhook, webhook!.Id));
    }
}

public sealed class DeleteWebhookInput : InputType
{
    public DeleteWebhookInput()
        : base("DeleteWebhookInput", "Which webhook.")
    {
        Field("id", "ID!", "The webhook.");
        AddIdempotencyKey();
    }
}
