using AceGraph.Errors;

namespace AceGraph.Support;

/// <summary>What a user asked of the operator, with what was refused before.</summary>
public sealed class SupportTicket
{
    public long Id { get; set; }
    public long? PartnerId { get; set; }
    public long OpenedById { get; set; }
    public DateTimeOffset OpenedAt { get; set; }

    /// <summary>Node id of the record that it is about.</summary>
    public string? SubjectId { get; set; }
    public string Text { get; set; } = "";

    /// <summary>Codes of the user's last refused call.</summary>
    public List<ErrorCode> ErrorCodes { get; set; } = [];
}
