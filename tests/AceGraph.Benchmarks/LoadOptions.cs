namespace AceGraph.Benchmarks;

/// <summary>How much is measured.</summary>
/// <param name="Opportunities">Rows of the demo data.</param>
/// <param name="Rounds">Turns of each server at each question.</param>
/// <param name="Seconds">Of one turn.</param>
/// <param name="WarmUpSeconds">Of each server at each question, not counted.</param>
/// <param name="Connections">Kept open at once.</param>
/// <param name="Baseline">Another build of the server (its acegraph.dll) to compare with.</param>
public sealed record LoadOptions(int Opportunities, int Rounds, int Seconds, int WarmUpSeconds, int Connections, string? Baseline);
