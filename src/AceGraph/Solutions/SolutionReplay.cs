using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Mutations;

namespace AceGraph.Solutions;

internal static class SolutionReplay
{
    public static Replay<Solution> Record { get; } = Replay.Of<Solution>(s => s.Id, (now, id) => now.Sql.ListAsync(
        new Sql($"SELECT {SolutionRows.Columns} FROM solutions s WHERE {Visibility.Solutions(now.Viewer)} AND s.id = {id}"), SolutionRows.Map, now.Cancellation));
}
