namespace AceGraph.Tests.Api;

/// <summary>What the fields of the test schema did.</summary>
public sealed class FieldLog
{
    /// <summary>The keys of each fetch of the owners' loader.</summary>
    public List<IReadOnlyCollection<int>> Fetches { get; } = [];

    public int Added { get; set; }

    /// <summary>Path of the last file that a field was given.</summary>
    public string KeptAt { get; set; } = "";

    /// <summary>Completed when the slow field has begun.</summary>
    public TaskCompletionSource SlowBegan { get; } = new();

    /// <summary>Completed when the slow field has seen its cancellation.</summary>
    public TaskCompletionSource SlowCancelled { get; } = new();
}
