using OxyPlot;

namespace AceGraph.Charts;

/// <summary>
/// Measures text by the widths of Arial that the library carries, in CSS pixels; the library itself would take them for points, and lay
/// out too narrowly.
/// </summary>
internal sealed class TextMeasure() : PdfRenderContext(1, 1, OxyColors.White)
{
    private const double PixelsPerPoint = 96d / 72;

    /// <summary>Stands for every letter without a known width; few are wider.</summary>
    private const char Wide = 'M';

    /// <summary>Stands for letters that fill a square, nearly as wide.</summary>
    private const char Widest = 'W';

    private const char FirstSquare = '\u2E80';

    private const char LastKnown = 'ÿ';

    public override OxySize MeasureText(string text, string fontFamily, double fontSize, double fontWeight)
    {
        var lines = (text ?? "").Split('\n').Select(line => Known(line)).Select(line => base.MeasureText(line, "Arial", fontSize, fontWeight)).ToList();
        return new OxySize(lines.Max(line => line.Width) * PixelsPerPoint, lines.Sum(line => line.Height) * PixelsPerPoint);
    }

    private static string Known(string line) => string.Concat(line.Select(letter => letter switch { >= FirstSquare => Widest, > LastKnown => Wide, _ => letter }));
}
