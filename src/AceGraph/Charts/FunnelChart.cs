namespace AceGraph.Charts;

/// <summary>Opportunities that are neither launched, lost nor rejected by stage, in stage order.</summary>
internal static class FunnelChart
{
    private const string Title = "Open opportunities by stage";

    /// <param name="theme">The colours.</param>
    /// <param name="scope">Whose they are.</param>
    /// <param name="stages">Every open stage, also those without any.</param>
    public static Picture Draw(ChartTheme theme, string scope, IReadOnlyList<Bar> stages)
    {
        var all = stages.Sum(stage => stage.Count);
        if (all == 0)
        {
            return Canvas.Empty(theme, Title, scope, "No open opportunity is in your sight.");
        }

        var counted = string.Join(", ", stages.Select(stage => $"{stage.Label} {Canvas.Number(stage.Count)}"));
        return BarChart.Draw(
            theme, Title, $"{scope}: {Canvas.Number(all)} in all", "Opportunities, without rejected ones", $"{scope}, {Canvas.Number(all)} in all: {counted}.", stages);
    }
}
