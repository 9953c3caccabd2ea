namespace AceGraph.Tests.Harness;

/// <summary>A folder of one test's own, removed with all that is in it.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>Where it is.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("acegraph-test-").FullName;

    /// <summary>Removes the folder.</summary>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
