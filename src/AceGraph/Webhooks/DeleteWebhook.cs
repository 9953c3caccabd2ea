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
            var outcome = await context.RunAsync(act => RunAsync(act, input.Text("id")!));
            return new DeletePayload(outcome.Result is { } webhook ? NodeId.Format(NodeId.Webhook, webhook.Id) : null, outcome.Errors);
        });

    private static async Task<Outcome<Webhook>> RunAsync(Act act, string id)
    {
        var (webhook, refused) = await WebhookGate.OpenAsync(act, id);
        if (refused is not null)
        {
            return refused;
        }

        WebhookGate.Record(act, webhook!, WebhookLog.Differences(WebhookState.Of(webhook!), null));
        act.Db.Webhooks.Remove(webhook!);
        return webhook!;
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
