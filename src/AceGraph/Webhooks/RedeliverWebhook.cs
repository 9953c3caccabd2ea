using AceGraph.Api;
using AceGraph.Api.Types;
using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Errors;
using AceGraph.Mutations;
using GraphQL.Types;

namespace AceGraph.Webhooks;

/// <summary>Sends one change again, or a test: at once, outside the order of the log, and to a stopped webhook too.</summary>
internal static class RedeliverWebhook
{
    public static void AddRedeliverWebhook(this ObjectGraphType mutation) => mutation.AddMutation(
        "redeliverWebhook",
        "RedeliverWebhookInput",
        "WebhookPayload",
        "Sends one change again, of any type, or a test: at once, also to a webhook that is stopped. The delivery is the first of `deliveries`.",
        async (context, input) =>
        {
            var outcome = await context.RunAsync(WebhookReplay.Record, act => RunAsync(act, input.Text("id")!, input.Text("changeId")));
            context.Service<WebhookSignal>().Wake();
            return new WebhookPayload(outcome.Result, outcome.Errors);
        });

    private static async Task<Outcome<Webhook>> RunAsync(Act act, string id, string? changeId)
    {
        var (webhook, refused) = await WebhookGate.OpenAsync(act, id);
        if (refused is not null)
        {
            return refused;
        }

        var change = changeId is null ? null : await FindAsync(act, changeId);
        if (changeId is not null && change is null)
        {
            return new UserError(ErrorCode.NotFound, "There is no such change in your sight.", "changeId", "Look the id up with the query `changes`, or leave it out for a test.");
        }

        act.Db.WebhookDeliveries.Add(new()
        {
            Id = act.Ids.Next(),
            WebhookId = webhook!.Id,
            ChangeId = change,
            CreatedAt = act.Now,
            At = act.Now,
            NextAt = act.Now,
        });
        return webhook;
    }

    private static async Task<long?> FindAsync(Act act, string id) => NodeId.TryParse(id, NodeId.Change, out var number)
        && await act.Sql.ScalarAsync<long>(
            new Sql($"SELECT c.id FROM changes c WHERE {Visibility.Changes(act.Viewer)} AND c.id = {number}"), act.Cancellation) == number
        ? number
        : null;
}

public sealed class RedeliverWebhookInput : InputType
{
    public RedeliverWebhookInput()
        : base("RedeliverWebhookInput", "What is to be sent again.")
    {
        Field("id", "ID!", "The webhook.");
        Field("changeId", "ID", "The change, of any type; left out: a test, whose type is TEST.");
        AddIdempotencyKey();
    }
}
