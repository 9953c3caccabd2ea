namespace AceGraph.Changes;

/// <summary>One act on one record, as the append-only log keeps it: written in the act's own transaction, never changed after.</summary>
public sealed class Change
{
    public long Id { get; set; }
    public ChangeType Type { get; set; }
    public DateTimeOffset At { get; set; }
    public long? ActorId { get; set; }

    /// <summary>The client that the token names.</summary>
    public string? Client { get; set; }

    /// <summary>Node id of the record, such as <c>O123</c>.</summary>
    public string SubjectId { get; set; } = "";
    public long? PartnerId { get; set; }

    /// <summary>The owner when it was written: who sees the history of a record that is gone.</summary>
    public long? OwnerId { get; set; }
    public int? Version { get; set; }
    public List<FieldChange> Fields { get; set; } = [];
}

/// <summary>One field of a change; values are JSON text in the form of the input field, null for absent.</summary>
public sealed class FieldChange
{
    public long ChangeId { get; set; }
    public int Position { get; set; }
    public string SubjectId { get; set; } = "";
    public string Path { get; set; } = "";
    public string? OldValue { get; set; }
    public string? NewValue { get; set; }
}
