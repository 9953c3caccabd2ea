namespace AceGraph.Benchmarks;

/// <summary>A server in the race, and what has been measured of it.</summary>
public sealed record Contestant(Server Server, Installation Writes, double ColdStart)
{
    /// <summary>Requests per second of each turn, by question.</summary>
    public Dictionary<string, List<double>> Turns { get; } = [];

    public double Rate(string question) => Turns[question].Median();
}
