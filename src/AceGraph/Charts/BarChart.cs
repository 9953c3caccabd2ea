using AceGraph.Api;
using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Series;

namespace AceGraph.Charts;

/// <param name="Label">What is counted.</param>
/// <param name="Count">How many.</param>
internal sealed record Bar(string Label, long Count);

/// <summary>Bars that lie, the first on top, each with its count at its end.</summary>
internal static class BarChart
{
    private const int LongestLabel = 40;
    private const int RowHeight = 32;
    private const int FrameHeight = 144;

    public static Picture Draw(ChartTheme theme, string title, string subtitle, string axis, string description, IReadOnlyList<Bar> bars)
    {
        var plot = Canvas.New(theme, title, subtitle);
        plot.Axes.Add(Labels(theme, bars));
        plot.Axes.Add(Counts(theme, axis, bars));
        plot.Series.Add(Series(theme, bars));
        for (var i = 0; i < bars.Count; i++)
        {
            plot.Annotations.Add(CountAtEnd(theme, bars[i], i));
        }

        return new Picture(title, description, FrameHeight + (RowHeight * bars.Count), plot);
    }

    private static CategoryAxis Labels(ChartTheme theme, IReadOnlyList<Bar> bars)
    {
        var axis = new CategoryAxis
        {
            Position = AxisPosition.Left,
            StartPosition = 1,
            EndPosition = 0,
            GapWidth = 0.5,
            MajorTickSize = 0,
            MinorTickSize = 0,
            AxislineStyle = LineStyle.Solid,
            AxislineColor = theme.Muted,
            TextColor = theme.Text,
            AxisTickToLabelDistance = 8,
        };
        axis.Labels.AddRange(bars.Select(bar => PlainText.Shorten(bar.Label, LongestLabel)));
        return axis;
    }

    private static LinearAxis Counts(ChartTheme theme, string title, IReadOnlyList<Bar> bars)
    {
        var scale = CountScale.For(bars.Max(bar => bar.Count));
        var axis = Canvas.CountAxis(theme, AxisPosition.Bottom, scale, title);
        // Room for the count behind a bar that reaches the last line.
        axis.Maximum = scale.End * 1.12;
        return axis;
    }

    private static BarSeries Series(ChartTheme theme, IReadOnlyList<Bar> bars)
    {
        var series = new BarSeries { FillColor = theme.First, StrokeThickness = 0 };
        series.Items.AddRange(bars.Select(bar => new BarItem(bar.Count)));
        return series;
    }

    private static OxyPlot.Annotations.TextAnnotation CountAtEnd(ChartTheme theme, Bar bar, int row)
    {
        var words = Canvas.Words(bar.Count, row, Canvas.Number(bar.Count), theme.Text);
        words.FontWeight = FontWeights.Bold;
        words.TextHorizontalAlignment = HorizontalAlignment.Left;
        words.TextVerticalAlignment = VerticalAlignment.Middle;
        words.Offset = new ScreenVector(6, 0);
        return words;
    }
}
