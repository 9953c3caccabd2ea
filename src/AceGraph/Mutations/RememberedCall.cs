namespace AceGraph.Mutations;

/// <summary>A successful call with an idempotency key: what its repetition within 24 hours is answered from.</summary>
public sealed class RememberedCall
{
    public long UserId { get; set; }

    /// <summary>Name of the mutation.</summary>
    public string Mutation { get; set; } = "";
    public string Key { get; set; } = "";

    /// <summary>The item of a call whose items are transactions of their own; otherwise 0.</summary>
    public int Part { get; set; }

    /// <summary>SHA-256 of the input without its key.</summary>
    public byte[] InputHash { get; set; } = [];
    public DateTimeOffset At { get; set; }

    /// <summary>What the answer is made from again, as JSON.</summary>
    public string Answer { get; set; } = "";
}
