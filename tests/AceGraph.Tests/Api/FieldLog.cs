using System.Collections.Concurrent;
using AceGraph.Tests.Api.Streams;

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

    /// <summary>The feeds that are being read.</summary>
    public Population Feeds { get; } = new();

    /// <summary>How many long texts were asked for.</summary>
    public int Texts { get; set; }

    private readonly ConcurrentDictionary<int, TaskCompletionSource<int>> _published = new();
    private int _end;

    /// <summary>The value of that number in the feed, once it is there.</summary>
    public Task<int> Published(int number) =>
        _published.GetOrAdd(number, _ => new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public void Publish(int value)
    {
        var number = _end++;
        Published(number);
        _published[number].SetResult(value);
    }
}
