namespace AceGraph.Commands.Demo;

/// <summary>How much demo data, and which: a seed always gives the same.</summary>
public sealed record DemoOptions(int Opportunities = 500, int Seed = 1)
{
    public const int MostOpportunities = 10_000_000;
}
