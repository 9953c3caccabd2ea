using System.Globalization;
using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using OxyPlot.Series;

namespace AceGraph.Charts;

/// <param name="Month">Its first day.</param>
/// <param name="Leaving">Approvals that leave the window in it.</param>
/// <param name="Remaining">Approvals that still count at its end.</param>
internal sealed record AgeingMonth(DateOnly Month, int Leaving, int Remaining);

/// <summary>Approvals that leave the rolling 12 months, month by month, on top of those that stay.</summary>
internal static class AgeingChart
{
    private const string Title = "Validated opportunities in the rolling 12 months";
    private const double HalfBar = 0.34;

    /// <summary>Where the axis of months starts; the first bar stands at 0.</summary>
    private const double Before = -0.6;

    /// <param name="theme">The colours.</param>
    /// <param name="counted">How many count today.</param>
    /// <param name="needed">How many eligibility asks for.</param>
    /// <param name="months">The next twelve, the present one first.</param>
    public static Picture Draw(ChartTheme theme, int counted, int needed, IReadOnlyList<AgeingMonth> months)
    {
        var subtitle = $"{Canvas.Number(counted)} count today, {Canvas.Number(needed)} are needed; what leaves each month if none is added";
        if (counted == 0)
        {
            return Canvas.Empty(theme, Title, subtitle, "No validated opportunity counts yet.");
        }

        var plot = Canvas.New(theme, Title, subtitle);
        plot.Axes.Add(Months(theme, months));
        var scale = CountScale.For(Math.Max(counted, needed));
        var counts = Canvas.CountAxis(theme, AxisPosition.Left, scale, "Validated opportunities");
        counts.Maximum = scale.End * 1.06;
        plot.Axes.Add(counts);
        AddBars(plot, theme, months);
        AddNeeded(plot, theme, needed, months.Count);
        plot.Legends.Add(Key.Below(theme));
        return new Picture(Title, Describe(counted, needed, months), 400, plot);
    }

    private static string Describe(int counted, int needed, IReadOnlyList<AgeingMonth> months) =>
        $"{Canvas.Number(counted)} count today, {Canvas.Number(needed)} are needed. "
        + string.Join(", ", months.Select(m => $"{Name(m.Month)}: {Canvas.Number(m.Leaving)} leave, {Canvas.Number(m.Remaining)} remain")) + ".";

    private static string Name(DateOnly month) => month.ToString("MMM yyyy", CultureInfo.InvariantCulture);

    private static LinearAxis Months(ChartTheme theme, IReadOnlyList<AgeingMonth> months) => new()
    {
        Position = AxisPosition.Bottom,
        Minimum = Before,
        Maximum = months.Count - 1 - Before,
        MajorStep = 1,
        MajorTickSize = 0,
        MinorTickSize = 0,
        AxislineStyle = LineStyle.Solid,
        AxislineColor = theme.Muted,
        TextColor = theme.Quiet,
        AxisTickToLabelDistance = 6,
        FontSize = Canvas.SmallSize,
        LabelFormatter = at => at >= 0 && at < months.Count ? Label(months[(int)Math.Round(at)].Month, first: at < 0.5) : "",
    };

    /// <summary>The year stands below the first month and each January.</summary>
    private static string Label(DateOnly month, bool first) =>
        month.ToString(first || month.Month == 1 ? "MMM\nyyyy" : "MMM", CultureInfo.InvariantCulture);

    private static void AddBars(PlotModel plot, ChartTheme theme, IReadOnlyList<AgeingMonth> months)
    {
        var remaining = new RectangleBarSeries { Title = "Still count", FillColor = theme.First, StrokeThickness = 0 };
        var leaving = new RectangleBarSeries { Title = "Leave in the month", FillColor = theme.Second, StrokeThickness = 0 };
        for (var i = 0; i < months.Count; i++)
        {
            var (stay, start) = (months[i].Remaining, months[i].Remaining + months[i].Leaving);
            remaining.Items.Add(new RectangleBarItem(i - HalfBar, 0, i + HalfBar, stay));
            leaving.Items.Add(new RectangleBarItem(i - HalfBar, stay, i + HalfBar, start));
            if (months[i].Leaving > 0)
            {
                plot.Annotations.Add(Above(theme, i, months[i]));
            }
        }

        plot.Series.Add(remaining);
        plot.Series.Add(leaving);
    }

    private static TextAnnotation Above(ChartTheme theme, int at, AgeingMonth month)
    {
        var words = Canvas.Words(at, month.Remaining + month.Leaving, $"−{Canvas.Number(month.Leaving)}", theme.Second);
        words.FontWeight = FontWeights.Bold;
        words.TextHorizontalAlignment = HorizontalAlignment.Center;
        words.TextVerticalAlignment = VerticalAlignment.Bottom;
        words.Offset = new ScreenVector(0, -3);
        return words;
    }

    private static void AddNeeded(PlotModel plot, ChartTheme theme, int needed, int months)
    {
        var line = new LineSeries { Title = $"{Canvas.Number(needed)} needed for eligibility", Color = theme.Text, StrokeThickness = 2, LineStyle = LineStyle.Dash };
        line.Points.Add(new DataPoint(Before, needed));
        line.Points.Add(new DataPoint(months - 1 - Before, needed));
        plot.Series.Add(line);
    }
}
