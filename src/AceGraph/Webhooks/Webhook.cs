using AceGraph.Changes;

namespace AceGraph.Webhooks;

/// <summary>An address of a partner that is told of changes.</summary>
public sealed class Webhook
{
    public long Id { get; set; }
    public long PartnerId { get; set; }
    public long CreatedById { get; set; }
    public string Url { get; set; } = "";
    public List<ChangeType> Types { get; set; } = [];
    public bool Active { get; set; }

    /// <summary>Signs the deliveries; told once.</summary>
    public string Secret { get; set; } = "";
    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>The first failure since the last success.</summary>
    public DateTimeOffset? FailingSince { get; set; }
}
