using OxyPlot;

namespace AceGraph.Charts;

/// <summary>A chart that is ready to be written.</summary>
/// <param name="Title">Stands above it.</param>
/// <param name="Description">Says in words all that it shows, for those who do not see it.</param>
/// <param name="Height">In pixels; every chart is <see cref="Width"/> wide.</param>
/// <param name="Plot">Its drawing.</param>
internal sealed record Picture(string Title, string Description, int Height, PlotModel Plot)
{
    public const int Width = 760;
}
