namespace AceGraph.Changes;

/// <summary>
/// The place of one change in the log. Positions are dense and rise in the order of commits, so that a reader who has seen one has seen
/// all before it; hashes chain each change to the one before.
/// </summary>
public sealed class LogEntry
{
    public long Position { get; set; }
    public long ChangeId { get; set; }

    /// <summary>Of the change, so that a partner's part of the log is read in order.</summary>
    public long? PartnerId { get; set; }

    /// <summary>SHA-256 over the hash before it and the change with its fields.</summary>
    public byte[] Hash { get; set; } = [];
}
