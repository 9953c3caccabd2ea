namespace AceGraph.Benchmarks;

/// <summary>Sends requests over and over, each connection the next as soon as it has its answer.</summary>
public interface ILoad
{
    string Name { get; }

    /// <summary>Requests that were answered with 200, per second.</summary>
    /// <exception cref="InvalidOperationException">An answer was none, or not 200.</exception>
    Task<double> RunAsync(Server server, IReadOnlyList<Request> requests, int seconds, int connections);
}
