using System.Buffers.Text;
using System.Security.Cryptography;
using AceGraph.Api;
using AceGraph.Api.Types;
using AceGraph.Changes;
using AceGraph.Contracts;
using AceGraph.Errors;
using AceGraph.Mutations;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Webhooks;

/// <summary>Tells an address of the partner's changes from now on.</summary>
internal static class CreateWebhook
{
    /// <summary>Of one partner.</summary>
    public const int Most = 20;

    private const string SecretPrefix = "whsec_";
    private const int SecretBytes = 32;

    public static void AddCreateWebhook(this ObjectGraphType mutation) => mutation.AddMutation(
        "createWebhook",
        "CreateWebhookInput",
        "CreateWebhookPayload",
        "Tells an address of the partner's changes from now on. The secret that signs the requests is told by this call alone.",
        async (context, input) =>
        {
            var outcome = await context.RunAsync(WebhookReplay.Created, act => RunAsync(act, input, context.Service<WebhookOptions>()));
            return new CreateWebhookPayload(outcome.Result, outcome.Result?.Secret, outcome.Errors);
        });

    private static async Task<Outcome<Webhook>> RunAsync(Act act, IDictionary<string, object?> input, WebhookOptions options)
    {
        if (WebhookGate.Role(act) is { } forbidden)
        {
            return forbidden;
        }

        var address = (Uri)input["url"]!;
        List<UserError> errors = [.. TargetUrl.Check(address, options.AllowPrivateTargets)];
        var used = await act.Db.Webhooks.CountAsync(w => w.PartnerId == act.Viewer.Partner!.Id, act.Cancellation);
        if (used >= Most)
        {
            errors.Add(new(ErrorCode.LimitExceeded, $"The partner has {used} webhooks, and at most {Most} are kept.", null, "Delete one that is not needed.")
            {
                Limit = Most,
                Actual = used,
            });
        }

        return errors.Count > 0 ? Outcome<Webhook>.Refused(errors) : Create(act, address, WebhookInputs.Types(input)!);
    }

    private static Webhook Create(Act act, Uri address, List<ChangeType> types)
    {
        var webhook = new Webhook
        {
            Id = act.Ids.Next(),
            PartnerId = act.Viewer.Partner!.Id,
            CreatedById = act.Viewer.User.Id,
            Url = address.AbsoluteUri,
            Types = types,
            Active = true,
            Secret = SecretPrefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes)),
            CreatedAt = act.Now,
        };
        act.Db.Webhooks.Add(webhook);
        WebhookGate.Record(act, webhook, WebhookLog.Differences(null, WebhookState.Of(webhook)));
        return webhook;
    }
}

public sealed class CreateWebhookInput : InputType
{
    public CreateWebhookInput()
        : base("CreateWebhookInput", "Which address is told of what.")
    {
        Field("url", "URL!", "An https address that the server can reach, without user name and fragment. At most 255 characters.");
        Field("types", "[ChangeType!]!", "What it is told of; empty: everything, also what is added later.");
        AddIdempotencyKey();
    }
}

[SchemaType]
public sealed record CreateWebhookPayload(Webhook? Webhook, string? Secret, IReadOnlyList<UserError> Errors) : Payload(Errors);

public sealed class CreateWebhookPayloadType : PayloadType<CreateWebhookPayload>
{
    public CreateWebhookPayloadType()
        : base("CreateWebhookPayload", "The webhook that was made, with its secret.")
    {
        Field("webhook", "Webhook", "Null with errors.", p => p.Webhook);
        Field("secret", "String", "The key of the signatures. Told once: keep it; only a repetition of the call by its `idempotencyKey` tells it again.", p => p.Secret);
        AddErrors();
    }
}
