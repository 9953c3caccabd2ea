namespace AceGraph.Tests.Api.Streams;

/// <summary>How many there are of something, which tests wait for.</summary>
public sealed class Population
{
    private readonly Lock _gate = new();
    private readonly List<(int Count, TaskCompletionSource Reached)> _waiting = [];
    private int _count;

    public void Add() => Change(1);

    public void Remove() => Change(-1);

    public Task Reaches(int count)
    {
        lock (_gate)
        {
            if (_count == count) return Task.CompletedTask;
            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((count, reached));
            return reached.Task;
        }
    }

    private void Change(int by)
    {
        lock (_gate)
        {
            _count += by;
            foreach (var (_, reached) in _waiting.Where(w => w.Count == _count))
                reached.TrySetResult();
        }
    }
}
