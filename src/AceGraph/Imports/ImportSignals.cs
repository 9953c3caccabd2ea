namespace AceGraph.Imports;

/// <summary>Wakes those of this process who wait for an import to move.</summary>
public sealed class ImportSignals
{
    private TaskCompletionSource _moved = NewSignal();

    /// <summary>Ends when any import has moved after this call.</summary>
    public Task Next => Volatile.Read(ref _moved).Task;

    public void Tell() => Interlocked.Exchange(ref _moved, NewSignal()).SetResult();

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
