using System.Globalization;
using AceGraph.Api;
using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using OxyPlot.Series;

namespace AceGraph.Charts;

/// <param name="Label">What is counted.</param>
/// <param name="Days">One day for each that was counted, in the partner's time zone.</param>
/// <param name="Target">How many are wanted.</param>
/// <param name="RequiredPerWeek">The pace from today to the due date.</param>
internal sealed record GoalLine(string Label, IReadOnlyList<DateOnly> Days, int Target, double RequiredPerWeek);

/// <param name="Name">Of the goal, as the partner wrote it.</param>
/// <param name="Start">The first day that counts.</param>
/// <param name="Due">The last day that counts.</param>
/// <param name="Today">At the partner.</param>
/// <param name="Lines">Validations, then launches.</param>
internal sealed record GoalPlan(string Name, DateOnly Start, DateOnly Due, DateOnly Today, IReadOnlyList<GoalLine> Lines);

/// <summary>A burn-up: how much was reached so far, what is wanted by the due date, and the pace from here to there.</summary>
internal static class GoalsChart
{
    private const string Title = "Goals";
    private const int LongestTitle = 60;

    /// <summary>How much of the height a line of text takes.</summary>
    private const double LabelShare = 0.07;

    public static Picture Nothing(ChartTheme theme) => Canvas.Empty(theme, Title, "Validated and launched by the due date", "No goal is set yet.");

    public static Picture Draw(ChartTheme theme, GoalPlan goal)
    {
        var title = PlainText.Shorten(goal.Name, LongestTitle);
        var plot = Canvas.New(theme, title, string.Join(", ", goal.Lines.Select(line => $"{Progress(line)} ({Pace(line)})")));
        plot.Axes.Add(Days(theme, goal));
        var scale = CountScale.For(goal.Lines.Max(line => Math.Max(line.Target, line.Days.Count)));
        var counts = Canvas.CountAxis(theme, AxisPosition.Left, scale, "Opportunities since the start");
        // Room for the word above the line of the largest target.
        counts.Maximum = scale.End * 1.16;
        plot.Axes.Add(counts);
        AddLine(plot, goal, goal.Lines[0], theme.First);
        AddLine(plot, goal, goal.Lines[1], theme.Second);
        AddTargets(plot, goal, theme, counts.Maximum);
        AddToday(plot, goal, theme, counts.Maximum);
        plot.Legends.Add(Key.Below(theme));
        return new Picture(title, Describe(goal), 420, plot);
    }

    private static string Progress(GoalLine line) => $"{line.Label} {Canvas.Number(line.Days.Count)} of {Canvas.Number(line.Target)}";

    private static string Describe(GoalPlan goal) =>
        $"{goal.Name}, {Canvas.Day(goal.Start)} to {Canvas.Day(goal.Due)}, as of {Canvas.Day(goal.Today)}. "
        + string.Join(", ", goal.Lines.Select(line => $"{Progress(line)}: {Pace(line)}")) + ".";

    private static string Pace(GoalLine line) => line.Days.Count >= line.Target
        ? "reached"
        : line.RequiredPerWeek == 0 ? "missed" : $"{line.RequiredPerWeek.ToString("0.#", CultureInfo.InvariantCulture)} a week needed";

    private static DateTimeAxis Days(ChartTheme theme, GoalPlan goal)
    {
        var (interval, format) = (goal.Due.DayNumber - goal.Start.DayNumber) switch
        {
            < 75 => (DateTimeIntervalType.Auto, "d MMM"),
            < 1200 => (DateTimeIntervalType.Months, "MMM yyyy"),
            _ => (DateTimeIntervalType.Years, "yyyy"),
        };
        return new DateTimeAxis
        {
            Position = AxisPosition.Bottom,
            Minimum = X(goal.Start),
            Maximum = X(goal.Due) + 1,
            IntervalType = interval,
            IntervalLength = 90,
            StringFormat = format,
            MinimumMajorStep = 1,
            MajorTickSize = 4,
            MinorTickSize = 0,
            TicklineColor = theme.Muted,
            AxislineStyle = LineStyle.Solid,
            AxislineColor = theme.Muted,
            TextColor = theme.Quiet,
            AxisTickToLabelDistance = 6,
            FontSize = Canvas.SmallSize,
        };
    }

    private static void AddLine(PlotModel plot, GoalPlan goal, GoalLine line, OxyColor color)
    {
        var until = DateOnly.FromDayNumber(Math.Clamp(goal.Today.DayNumber, goal.Start.DayNumber, goal.Due.DayNumber));
        var steps = new StairStepSeries { Title = line.Label, Color = color, StrokeThickness = 2.5, VerticalStrokeThickness = 2.5 };
        steps.Points.Add(new DataPoint(X(goal.Start), 0));
        var reached = 0;
        foreach (var day in line.Days.GroupBy(day => day).OrderBy(day => day.Key))
        {
            reached += day.Count();
            steps.Points.Add(new DataPoint(X(day.Key), reached));
        }

        steps.Points.Add(new DataPoint(X(until), reached));
        plot.Series.Add(steps);
        if (reached < line.Target && goal.Today <= goal.Due)
        {
            var pace = new LineSeries { Title = $"{line.Label}, pace needed", Color = color, StrokeThickness = 2, LineStyle = LineStyle.Dash };
            pace.Points.Add(new DataPoint(X(until), reached));
            pace.Points.Add(new DataPoint(X(goal.Due) + 1, line.Target));
            plot.Series.Add(pace);
        }
    }

    private static void AddTargets(PlotModel plot, GoalPlan goal, ChartTheme theme, double top)
    {
        var targets = goal.Lines.GroupBy(line => line.Target).OrderByDescending(target => target.Key).ToList();
        var areNear = targets[0].Key - targets[^1].Key < top * LabelShare;
        foreach (var target in targets)
        {
            plot.Annotations.Add(new LineAnnotation
            {
                Type = LineAnnotationType.Horizontal,
                Y = target.Key,
                Color = target.Contains(goal.Lines[0]) ? theme.First : theme.Second,
                LineStyle = LineStyle.Dot,
                StrokeThickness = 1.5,
            });
            var names = string.Join(" and ", target.Select(line => line.Label));
            var words = Canvas.Words(X(goal.Due) + 1, target.Key, $"{names}: target {Canvas.Number(target.Key)}", theme.Quiet);
            var isBelow = areNear && target != targets[0];
            // At the right end, where what was reached is not drawn yet.
            words.TextHorizontalAlignment = HorizontalAlignment.Right;
            words.TextVerticalAlignment = isBelow ? VerticalAlignment.Top : VerticalAlignment.Bottom;
            words.Offset = new ScreenVector(-6, isBelow ? 4 : -4);
            words.FontSize = Canvas.SmallSize;
            plot.Annotations.Add(words);
        }
    }

    private static void AddToday(PlotModel plot, GoalPlan goal, ChartTheme theme, double top)
    {
        if (goal.Today < goal.Start || goal.Today > goal.Due)
        {
            return;
        }

        plot.Annotations.Add(new LineAnnotation
        {
            Type = LineAnnotationType.Vertical,
            X = X(goal.Today),
            Color = theme.Muted,
            LineStyle = LineStyle.Solid,
            StrokeThickness = 1,
        });
        var isEarly = 2 * goal.Today.DayNumber < goal.Start.DayNumber + goal.Due.DayNumber;
        var words = Canvas.Words(X(goal.Today), top, "Today", theme.Quiet);
        words.TextHorizontalAlignment = isEarly ? HorizontalAlignment.Left : HorizontalAlignment.Right;
        words.TextVerticalAlignment = VerticalAlignment.Top;
        words.Offset = new ScreenVector(isEarly ? 5 : -5, 0);
        words.FontSize = Canvas.SmallSize;
        plot.Annotations.Add(words);
    }

    private static double X(DateOnly day) => DateTimeAxis.ToDouble(day.ToDateTime(TimeOnly.MinValue));
}
