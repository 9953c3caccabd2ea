using OxyPlot.Legends;

namespace AceGraph.Charts;

/// <summary>What the colours mean.</summary>
internal static class Key
{
    public static Legend Below(ChartTheme theme) => new()
    {
        LegendPlacement = LegendPlacement.Outside,
        LegendPosition = LegendPosition.BottomCenter,
        LegendOrientation = LegendOrientation.Horizontal,
        LegendTextColor = theme.Text,
        LegendFontSize = Canvas.TextSize,
        LegendBorderThickness = 0,
        LegendColumnSpacing = 20,
        LegendMargin = 6,
    };
}
