namespace AceGraph.Charts;

/// <summary>Closed lost opportunities by reason, the most frequent on top.</summary>
internal static class LostReasonsChart
{
    private const string Title = "Why opportunities were lost";

    /// <param name="theme">The colours.</param>
    /// <param name="scope">Whose they are.</param>
    /// <param name="reasons">Those that occur, in any order.</param>
    public static Picture Draw(ChartTheme theme, string scope, IReadOnlyList<Bar> reasons)
    {
        var bars = reasons.Where(r => r.Count > 0).OrderByDescending(r => r.Count).ThenBy(r => r.Label, StringComparer.Ordinal).ToList();
        if (bars.Count == 0)
        {
            return Canvas.Empty(theme, Title, scope, "No closed lost opportunity is in your sight.");
        }

        var all = Canvas.Number(bars.Sum(bar => bar.Count));
        var counted = string.Join(", ", bars.Select(bar => $"{bar.Label} {Canvas.Number(bar.Count)}"));
        return BarChart.Draw(
            theme, Title, $"{scope}: {all} in all", "Closed lost opportunities", $"{scope}, {all} in all: {counted}.", bars);
    }
}
