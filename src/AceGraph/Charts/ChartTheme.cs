using OxyPlot;

namespace AceGraph.Charts;

/// <summary>The colours of a chart. Text has a contrast of 4.5 or more against the ground, bars and lines of 3 or more.</summary>
/// <param name="Name">As in the address.</param>
/// <param name="Ground">Behind everything.</param>
/// <param name="Text">Title and values.</param>
/// <param name="Quiet">Subtitle and the axes' labels.</param>
/// <param name="Grid">Lines that lead the eye.</param>
/// <param name="First">What the chart is about.</param>
/// <param name="Second">What stands beside it.</param>
/// <param name="Muted">What is past counting.</param>
internal sealed record ChartTheme(
    string Name, OxyColor Ground, OxyColor Text, OxyColor Quiet, OxyColor Grid, OxyColor First, OxyColor Second, OxyColor Muted)
{
    public static ChartTheme Light { get; } = Of("light", "#FFFFFF", "#16202E", "#526071", "#E3E8EE", "#2563C9", "#B4540A", "#8793A3");

    public static ChartTheme Dark { get; } = Of("dark", "#141B26", "#F2F5F9", "#A9B6C6", "#2B3645", "#5F9DF7", "#F0A04B", "#7A889A");

    public static ChartTheme? Find(string? name) => name switch
    {
        null or "light" => Light,
        "dark" => Dark,
        _ => null,
    };

    private static ChartTheme Of(string name, params string[] colors)
    {
        var c = colors.Select(OxyColor.Parse).ToList();
        return new ChartTheme(name, c[0], c[1], c[2], c[3], c[4], c[5], c[6]);
    }
}
