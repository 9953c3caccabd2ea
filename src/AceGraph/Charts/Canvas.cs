using System.Globalization;
using AceGraph.Api;
using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;

namespace AceGraph.Charts;

/// <summary>What all charts have in common: title, fonts, axes, words on the plot.</summary>
internal static class Canvas
{
    public const double TextSize = 13;
    public const double SmallSize = 12;

    private const double TitleSize = 18;
    private const double Margin = 20;

    private const string Font = "Arial, 'Liberation Sans', Arimo, Helvetica, sans-serif";

    public static PlotModel New(ChartTheme theme, string title, string subtitle) => new()
    {
        Culture = CultureInfo.InvariantCulture,
        Background = theme.Ground,
        DefaultFont = Font,
        DefaultFontSize = TextSize,
        Title = Line(title, TitleSize, FontWeights.Bold),
        Subtitle = Line(subtitle, TextSize, FontWeights.Normal),
        TitleFontSize = TitleSize,
        TitleFontWeight = FontWeights.Bold,
        SubtitleFontSize = TextSize,
        TextColor = theme.Text,
        SubtitleColor = theme.Quiet,
        TitleHorizontalAlignment = TitleHorizontalAlignment.CenteredWithinView,
        TitlePadding = 14,
        Padding = new OxyThickness(Margin, 16, 36, 14),
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

    /// <summary>
    /// A text that fits above the plot. What the library would take for an index or an exponent is broken by a word joiner, which nobody
    /// sees.
    /// </summary>
    private static string Line(string text, double size, double weight)
    {
        var measure = new TextMeasure();
        var line = text;
        for (var most = text.Length - 1; measure.MeasureText(line, Font, size, weight).Width > Picture.Width - (2 * Margin); most--)
        {
            line = PlainText.Shorten(text, most);
        }

        return line.Replace("_{", "_\u2060{", StringComparison.Ordinal).Replace("^{", "^\u2060{", StringComparison.Ordinal);
    }

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
