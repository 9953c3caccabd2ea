using AceGraph.Changes;
using AceGraph.Data;
using AceGraph.Errors;
using AceGraph.Mutations;
using Microsoft.EntityFrameworkCore;

namespace AceGraph.Webhooks;

/// <summary>What stands before every mutation of a webhook: role, then sight.</summary>
internal static class WebhookGate
{
    public static UserError? Role(Act act) => act.Viewer.ManagesUsers
        ? null
        : new(ErrorCode.Forbidden, "Your roles do not manage webhooks.", null, "Ask the Alliance Lead or the Alliance Team.");

    /// <summary>The webhook, tracked, or what stands before touching it.</summary>
    public static async Task<(Webhook? Webhook, UserError? Error)> OpenAsync(Act act, string id)
    {
        if (Role(act) is { } forbidden)
        {
            return (null, forbidden);
        }

        var webhook = NodeId.TryParse(id, NodeId.Webhook, out var number)
            ? await act.Db.Webhooks.SingleOrDefaultAsync(w => w.Id == number && w.PartnerId == act.Viewer.Partner!.Id, act.Cancellation)
            : null;
        return webhook is null
            ? (null, new(ErrorCode.NotFound, "There is no such webhook of the partner.", "id", "Look the id up with the query `webhooks`."))
            : (webhook, null);
    }

    public static void Record(Act act, Webhook webhook, IReadOnlyList<FieldChange> fields)
    {
        if (fields.Count > 0)
        {
            act.Record(WebhookLog.Changed(webhook), fields);
        }
    }
}
