using System.ComponentModel;

namespace AceGraph.Webhooks;

/// <summary>One change on its way to one webhook, or arrived: the outbox and the delivery log in one.</summary>
public sealed class WebhookDelivery
{
    public long Id { get; set; }
    public long WebhookId { get; set; }

    /// <summary>Null for a test.</summary>
    public long? ChangeId { get; set; }

    /// <summary>Node id of the record: what concerns one record arrives in the order of the log.</summary>
    public string? SubjectId { get; set; }

    /// <summary>How often it was sent.</summary>
    public int Attempt { get; set; }
    public WebhookDeliveryStatus Status { get; set; }
    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>Of the last attempt; before the first, of its making.</summary>
    public DateTimeOffset At { get; set; }

    /// <summary>When it is to be sent next, while it is pending.</summary>
    public DateTimeOffset? NextAt { get; set; }
    public int? HttpStatus { get; set; }
    public string? Error { get; set; }
}

[Description("How a delivery stands.")]
public enum WebhookDeliveryStatus
{
    [Description("Not arrived yet; it is sent again with growing pauses for 24 hours.")]
    Pending,

    [Description("The receiver answered with 2xx.")]
    Delivered,

    [Description("Given up after 24 hours, or the webhook was stopped.")]
    Failed,
}
