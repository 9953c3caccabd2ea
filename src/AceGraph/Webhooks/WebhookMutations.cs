using GraphQL.Types;

namespace AceGraph.Webhooks;

public static class WebhookMutations
{
    public static void AddWebhookMutations(this ObjectGraphType mutation)
    {
        mutation.AddCreateWebhook();
        mutation.AddUpdateWebhook();
        mutation.AddDeleteWebhook();
        mutation.AddRedeliverWebhook();
    }
}
