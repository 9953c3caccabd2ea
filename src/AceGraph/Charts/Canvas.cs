using System.Globalization;
using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;

namespace AceGraph.Charts;

/// <summary>What all charts have in common: title, fonts, axes, words on the plot.</summary>
internal static class Canvas
{
    public const double TextSize = 13;
    public const double SmallSize = 12;

    private const string Font = "Arial, 'Liberation Sans', Arimo, Helvetica, sans-serif";

    public static PlotModel New(ChartTheme theme, string title, string subtitle) => new()
    {
        Culture = CultureInfo.InvariantCulture,
        Background = theme.Ground,
        DefaultFont = Font,
        DefaultFontSize = TextSize,
        Title = title,
        Subtitle = subtitle,
        TitleFontSize = 18,
        TitleFontWeight = FontWeights.Bold,
        SubtitleFontSize = TextSize,
        TextColor = theme.Text,
        SubtitleColor = theme.Quiet,
        TitleHorizontalAlignment = TitleHorizontalAlignment.CenteredWithinView,
        TitlePadding = 14,
        Padding = new OxyThickness(20, 16, 36, 14),
        PlotAreaBorderThickness = new OxyThickness(0),
    };

    public static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    public static LinearAxis CountAxis(ChartTheme theme, AxisPosition position, CountScale scale, string? title) => new()
    {
        Position = position,
        Title = title,
        Minimum = 0,
        Maximum = scale.End,
        MajorStep = scale.Step,
        MinorTickSize = 0,
        MajorTickSize = 0,
        MajorGridlineStyle = LineStyle.Solid,
        MajorGridlineColor = theme.Grid,
        AxislineStyle = LineStyle.None,
        TextColor = theme.Quiet,
        AxisTickToLabelDistance = 6,
        TitleColor = theme.Quiet,
        FontSize = SmallSize,
        TitleFontSize = SmallSize,
        AxisTitleDistance = 8,
        LabelFormatter = value => Number((long)Math.Round(value)),
    };

    public static TextAnnotation Words(double x, double y, string text, OxyColor color) => new()
    {
        Text = text,
        TextPosition = new DataPoint(x, y),
        TextColor = color,
        StrokeThickness = 0,
        Padding = new OxyThickness(0),
    };

    /// <summary>A plot without data says so; an empty frame would look broken.</summary>
    public static Picture Empty(ChartTheme theme, string title, string subtitle, string nothing)
    {
        var plot = New(theme, title, subtitle);
        plot.Axes.Add(new LinearAxis { Position = AxisPosition.Bottom, IsAxisVisible = false, Minimum = 0, Maximum = 1 });
        plot.Axes.Add(new LinearAxis { Position = AxisPosition.Left, IsAxisVisible = false, Minimum = 0, Maximum = 1 });
        var words = Words(0.5, 0.55, nothing, theme.Quiet);
        words.TextVerticalAlignment = VerticalAlignment.Middle;
        words.FontSize = 15;
        plot.Annotations.Add(words);
        return new Picture(title, nothing, 260, plot);
    }
}
