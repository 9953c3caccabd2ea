using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Mutations;

namespace AceGraph.Leads;

internal static class LeadReplay
{
    public static Replay<Lead> Record { get; } = Replay.Of<Lead>(l => l.Id, (now, id) => now.Sql.ListAsync(
        new Sql($"SELECT {LeadRows.Columns} FROM leads l WHERE {Visibility.Leads(now.Viewer)} AND l.id = {id}"), LeadRows.Map, now.Cancellation));
}
