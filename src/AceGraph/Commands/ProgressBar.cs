namespace AceGraph.Commands;

/// <summary>One line that grows; nothing for work that is done at once.</summary>
internal sealed class ProgressBar(TextWriter output, int whole, int worthShowing = ProgressBar.WorthShowing) : IProgress<int>
{
    private const int Width = 40;
    private const int WorthShowing = 10_000;

    public void Report(int value)
    {
        if (whole < worthShowing)
            return;
        var done = (int)((long)Width * value / whole);
        output.Write($"\r[{new string('#', done)}{new string('.', Width - done)}] {value:N0} of {whole:N0}");
        if (value >= whole)
            output.WriteLine();
        output.Flush();
    }
}
