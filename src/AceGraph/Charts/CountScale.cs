namespace AceGraph.Charts;

/// <summary>An axis of counts: whole steps of 1, 2 or 5 times a power of ten, and an end that is one of them.</summary>
internal readonly record struct CountScale(double Step, double End)
{
    private const int MostSteps = 6;

    /// <param name="largest">The largest count that is shown.</param>
    public static CountScale For(long largest)
    {
        var least = Math.Max(1, largest / (double)MostSteps);
        var power = Math.Pow(10, Math.Floor(Math.Log10(least)));
        var step = new[] { 1, 2, 5, 10 }.Select(factor => factor * power).First(s => s >= least);
        return new CountScale(step, Math.Max(1, Math.Ceiling(largest / step)) * step);
    }
}
