using System.ComponentModel;
using AceGraph.Picklists;

namespace AceGraph.Partners;

/// <summary>What a partner asks of its list of domains, and what AWS Sales decided; the list changes only then.</summary>
public sealed class DomainRequest
{
    public long Id { get; set; }
    public long PartnerId { get; set; }

    /// <summary>Lower case, in punycode.</summary>
    public string Domain { get; set; } = "";
    public DomainRequestKind Kind { get; set; }
    public DomainRequestStatus Status { get; set; }
    public long RequestedById { get; set; }
    public DateTimeOffset RequestedAt { get; set; }
    public DateTimeOffset? DecidedAt { get; set; }
    public long? DecidedById { get; set; }
    public string? Comment { get; set; }

    /// <summary>How it stands in the log.</summary>
    internal object Logged => new { domain = Domain, kind = WireNames<DomainRequestKind>.Of(Kind), status = WireNames<DomainRequestStatus>.Of(Status), comment = Comment };
}

/// <summary>What is asked of the list of domains.</summary>
[Description("What is asked of the list of domains.")]
public enum DomainRequestKind
{
    [Description("To put a domain on it.")]
    Add,

    [Description("To take a domain off it.")]
    Remove,
}

/// <summary>Where a request for a domain stands.</summary>
[Description("Where a request for a domain stands.")]
public enum DomainRequestStatus
{
    [Description("AWS has not decided.")]
    Open,

    [Description("AWS agreed, and the list has changed.")]
    Approved,

    [Description("AWS declined, and the list is as before.")]
    Declined,
}
