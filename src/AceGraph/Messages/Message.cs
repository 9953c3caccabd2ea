using System.ComponentModel;

namespace AceGraph.Messages;

/// <summary>A mail that the server owes or has sent; written in the transaction of what it tells of.</summary>
public sealed class Message
{
    public long Id { get; set; }

    /// <summary>Whose account it concerns; null for a mail among AWS users or to the operator.</summary>
    public long? PartnerId { get; set; }

    /// <summary>The user that it goes to, where it is one.</summary>
    public long? UserId { get; set; }

    /// <summary>Node id of the record that it is about.</summary>
    public string? SubjectId { get; set; }

    /// <summary>What makes it the same mail, so that it is owed once, such as a change with a seat or a user with a day.</summary>
    public string Cause { get; set; } = "";
    public string To { get; set; } = "";
    public string Title { get; set; } = "";
    public string Text { get; set; } = "";
    public MessageStatus Status { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset? SentAt { get; set; }
    public int Attempt { get; set; }

    /// <summary>When it is to be sent next, while it is pending.</summary>
    public DateTimeOffset? NextAt { get; set; }
    public string? Error { get; set; }
}

[Description("How a mail stands.")]
public enum MessageStatus
{
    [Description("Not sent yet; a failing mail server is tried again with growing pauses.")]
    Pending,

    [Description("Taken by the mail server, or written into the folder.")]
    Sent,

    [Description("Given up; `error` tells why.")]
    Failed,
}
