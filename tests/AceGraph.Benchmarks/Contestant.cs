namespace AceGraph.Benchmarks;

/// <summary>A server in the race, and what has been measured of it.</summary>
public sealed record Contestant(Server Server, Installation Writes, double ColdStart)
{
    /// <summary>By question.</summary>
    public Dictionary<string, List<Turn>> Turns { get; } = [];

    public double Rate(string question) => Turns[question].Select(t => t.Rate).Median();

    public double Microseconds(string question) => Turns[question].Select(t => t.Microseconds).Median();
}

/// <param name="Rate">Requests per second.</param>
/// <param name="Microseconds">Processor time of the server for each request, which says more than the rate on a machine that is not idle.</param>
public sealed record Turn(double Rate, double Microseconds);
