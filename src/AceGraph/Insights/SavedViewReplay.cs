using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Mutations;

namespace AceGraph.Insights;

internal static class SavedViewReplay
{
    public static Replay<SavedView> Record { get; } = Replay.Of<SavedView>(v => v.Id, (now, id) => now.Sql.ListAsync(
        new Sql($"SELECT {SavedViewRows.Columns} FROM saved_views v WHERE {Visibility.SavedViews(now.Viewer)} AND v.id = {id}"), SavedViewRows.Map, now.Cancellation));
}
