using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Mutations;

namespace AceGraph.Partners;

internal static class PartnerReplay
{
    public static Replay<Partner> Record { get; } = Replay.Of<Partner>(p => p.Id, (now, id) => now.Sql.ListAsync(
        new Sql($"SELECT {PartnerRows.Columns} FROM partners p WHERE {Visibility.Partners(now.Viewer)} AND p.id = {id}"), PartnerRows.Map, now.Cancellation));
}
