using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Mutations;

namespace AceGraph.Insights;

internal static class GoalReplay
{
    public static Replay<Goal> Record { get; } = Replay.Of<Goal>(g => g.Id, (now, id) => now.Sql.ListAsync(
        new Sql($"SELECT {GoalRows.Columns} FROM goals g WHERE {Visibility.Goals(now.Viewer)} AND g.id = {id}"), GoalRows.Map, now.Cancellation));
}
