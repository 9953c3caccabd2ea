using AceGraph.Api;
using AceGraph.Api.Types;
using AceGraph.Contracts;
using AceGraph.Errors;
using AceGraph.Mutations;
using GraphQL.Types;

namespace AceGraph.Webhooks;

/// <summary>Changes, stops or starts a webhook.</summary>
internal static class UpdateWebhook
{
    private const string StoppedByHand = "The webhook was stopped by hand.";

    public static void AddUpdateWebhook(this ObjectGraphType mutation) => mutation.AddMutation(
        "updateWebhook", "UpdateWebhookInput", "WebhookPayload", "Changes, stops or starts a webhook; what is left out stays as it is.",
        async (context, input) =>
        {
            var outcome = await context.RunAsync(WebhookReplay.Record, act => RunAsync(act, input, context.Service<WebhookOptions>()));
            return new WebhookPayload(outcome.Result, outcome.Errors);
        });

    private static async Task<Outcome<Webhook>> RunAsync(Act act, IDictionary<string, object?> input, WebhookOptions options)
    {
        var (webhook, refused) = await WebhookGate.OpenAsync(act, input.Text("id")!);
        if (refused is not null)
        {
            return refused;
        }

        var address = input.TryGetValue("url", out var url) ? (Uri?)url : null;
        if (address is not null && TargetUrl.Check(address, options.AllowPrivateTargets) is { Count: > 0 } errors)
        {
            return Outcome<Webhook>.Refused(errors);
        }

        await ChangeAsync(act, webhook!, address, input);
        return webhook!;
    }

    private static async Task ChangeAsync(Act act, Webhook webhook, Uri? address, IDictionary<string, object?> input)
    {
        var before = WebhookState.Of(webhook);
        webhook.Url = address?.AbsoluteUri ?? webhook.Url;
        webhook.Types = WebhookInputs.Types(input) ?? webhook.Types;
        var active = input.Value<bool>("active") ?? webhook.Active;
        if (webhook.Active && !active)
        {
            await StoppedWebhook.StopAsync(act.Db, webhook, StoppedByHand, act.Cancellation);
        }
        else if (!webhook.Active && active)
        {
            (webhook.Active, webhook.FailingSince) = (true, null);
        }

        WebhookGate.Record(act, webhook, WebhookLog.Differences(before, WebhookState.Of(webhook)));
    }
}

public sealed class UpdateWebhookInput : InputType
{
    public UpdateWebhookInput()
        : base("UpdateWebhookInput", "What of a webhook is to change; what is left out or null stays as it is.")
    {
        Field("id", "ID!", "The webhook.");
        Field("url", "URL", "An https address that the server can reach, without user name and fragment. At most 255 characters.");
        Field("types", "[ChangeType!]", "What it is told of; empty: everything, also what is added later.");
        Field("active", "Boolean", "True starts one again that the circuit breaker stopped; false gives up what is not delivered yet.");
        AddIdempotencyKey();
    }
}

[SchemaType]
public sealed record WebhookPayload(Webhook? Webhook, IReadOnlyList<UserError> Errors) : Payload(Errors);

public sealed class WebhookPayloadType : PayloadType<WebhookPayload>
{
    public WebhookPayloadType()
        : base("WebhookPayload", "A webhook as it now stands.")
    {
        Field("webhook", "Webhook", "Null with errors.", p => p.Webhook);
        AddErrors();
    }
}
