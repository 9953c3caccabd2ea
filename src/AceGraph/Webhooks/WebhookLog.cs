using AceGraph.Changes;
using AceGraph.Data;
using AceGraph.Picklists;

namespace AceGraph.Webhooks;

/// <summary>What the log tells of webhooks; never the secret.</summary>
internal static class WebhookLog
{
    public static Change Changed(Webhook webhook) => new()
    {
        Type = ChangeType.WebhookChanged,
        SubjectId = NodeId.Format(NodeId.Webhook, webhook.Id),
        PartnerId = webhook.PartnerId,
    };

    /// <summary>The fields that differ; null stands for a webhook that is not there.</summary>
    public static IReadOnlyList<FieldChange> Differences(WebhookState? old, WebhookState? now)
    {
        FieldChange[] fields =
        [
            LoggedField.Of("url", old?.Url, now?.Url),
            LoggedField.Of("types", Names(old), Names(now)),
            LoggedField.Of("active", old?.Active, now?.Active),
        ];
        return [.. fields.Where(f => f.OldValue != f.NewValue)];
    }

    private static string[]? Names(WebhookState? state) => state is null ? null : [.. state.Types.Select(WireNames<ChangeType>.Of)];
}

/// <summary>What of a webhook can be changed and is logged.</summary>
internal sealed record WebhookState(string Url, IReadOnlyList<ChangeType> Types, bool Active)
{
    public static WebhookState Of(Webhook webhook) => new(webhook.Url, [.. webhook.Types], webhook.Active);
}
