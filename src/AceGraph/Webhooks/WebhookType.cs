using AceGraph.Api;
using AceGraph.Api.Connections;
using AceGraph.Api.Types;
using AceGraph.Changes;
using AceGraph.Data;

namespace AceGraph.Webhooks;

public sealed class WebhookType : ObjectType<Webhook>
{
    private static readonly NestedListing<long, WebhookDelivery> Deliveries = new(
        new Listing<WebhookDelivery>(
            new SqlName("webhook_deliveries d"),
            WebhookRows.DeliveryColumns,
            WebhookRows.DeliveryColumnCount,
            Predicates.True,
            [new SortKey(new Sql($"d.id"), Descending: true)],
            WebhookRows.MapDelivery),
        "d.webhook_id",
        (row, column) => row.GetInt64(column));

    public WebhookType()
        : base("Webhook", "An address of the partner that is told of changes by signed HTTP requests.")
    {
        Interface<NodeInterface>();
        Field("id", "ID!", "`W` and up to 19 digits.", w => NodeId.Format(NodeId.Webhook, w.Id));
        Field("url", "URL!", "Where the requests go.", w => new Uri(w.Url));
        Field("types", "[ChangeType!]!", "What it is told of; empty: everything, also what is added later.", w => w.Types);
        Field("active", "Boolean!", "False: stopped by hand, by the receiver (410), or after a day without one success.", w => w.Active);
        Field("createdAt", "DateTime!", "When it was made.", w => w.CreatedAt);
        Field("deliveries", "WebhookDeliveryConnection!", "What was sent and is to be sent, newest first; kept for 30 days.")
            .WithPaging().ResolveAsync(async c => await c.PageAsync(Deliveries, c.Source.Id));
    }
}

public sealed class WebhookDeliveryType : ObjectType<WebhookDelivery>
{
    public WebhookDeliveryType()
        : base("WebhookDelivery", "One change on its way to one webhook, or arrived.")
    {
        Interface<NodeInterface>();
        Field("id", "ID!", "`Y` and up to 19 digits; the header `X-AceGraph-Delivery` tells it.", d => NodeId.Format(NodeId.WebhookDelivery, d.Id));
        Field("change", "Change", "What it tells of; null for a test.", (d, c) => c.LoadChange(d.ChangeId));
        Field("attempt", "Int!", "How often it was sent.", d => d.Attempt);
        Field("status", "WebhookDeliveryStatus!", "How it stands.", d => d.Status);
        Field("at", "DateTime!", "The last attempt; before the first, when it was made.", d => d.At);
        Field("httpStatus", "Int", "What the receiver answered last; null: nothing.", d => d.HttpStatus);
        Field("error", "String", "Why the last attempt failed, or why it was given up. At most 200 characters.", d => d.Error);
    }
}
